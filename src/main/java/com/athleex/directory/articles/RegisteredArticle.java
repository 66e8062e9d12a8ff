package com.athleex.directory.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a registered article; its text stays with the blog.
 *
 * @param language
 *          in which it is written
 * @param injury
 *          whether red flags come before anything else
 * @param specialties
 *          slugs of the taxonomy; the first is what its calls to action lead to
 */
public record RegisteredArticle(String slug, Locale language, String title, int readingMinutes,
    List<String> tags, boolean injury, List<String> specialties) {

  /** The specialty that its calls to action lead to. */
  public Optional<String> target() {
    return specialties.stream().findFirst();
  }
}
