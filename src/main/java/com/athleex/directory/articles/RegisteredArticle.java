package com.athleex.directory.articles;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is public of an article that is published.
 *
 * @param language
 *          in which it is written
 * @param injury
 *          whether red flags come before anything else
 * @param specialties
 *          slugs of the taxonomy; the first is what its calls to action lead to
 * @param redFlags
 *          topic of the red-flag pack that stands in front of its trainers, or
 *          null
 * @param translations
 *          slugs of the same article in other languages, by language
 * @param changedAt
 *          when what the public sees was changed last; the epoch where the text
 *          stays with the blog
 */
public record RegisteredArticle(String slug, Locale language, String title, int readingMinutes,
    List<String> tags, boolean injury, List<String> specialties, @Nullable String redFlags,
    Map<String, String> translations, Instant changedAt) {

  /** Whether its text is here; else it stays with the blog. */
  public boolean isReadHere() {
    return changedAt.isAfter(Instant.EPOCH);
  }

  /** The specialty that its calls to action lead to. */
  public Optional<String> target() {
    return specialties.stream().findFirst();
  }
}
