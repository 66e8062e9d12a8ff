package com.athleex.directory.articles.manuscript;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text as read from its format: a sequence of blocks, and what its mark-up
 * says besides.
 */
public record Manuscript(Hints hints, List<Block> blocks) {

  /**
   * What the mark-up itself says; null or empty where it is silent.
   *
   * @param language
   *          of the text
   */
  public record Hints(@Nullable String title, @Nullable String standfirst, @Nullable String author,
      List<String> tags, List<Link> links, @Nullable Locale language) {

    static Hints none() {
      return new Hints(null, null, null, List.of(), List.of(), null);
    }

    Hints withLinks(List<Link> links) {
      return new Hints(title, standfirst, author, tags, links, language);
    }
  }

  public record Link(String text, String target) {}
}
