package com.athleex.directory.articles.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * A text to be analysed.
 *
 * @param title
 *          where it is known apart from the text, or null
 */
public record Source(Format format, String text, @Nullable String title) {

  public enum Format {
    TEXT, HTML, MARKDOWN
  }
}
