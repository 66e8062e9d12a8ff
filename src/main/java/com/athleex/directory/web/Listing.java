package com.athleex.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as the API answers it. {@code next} is the cursor of the next page, or
 * null on the last.
 */
public record Listing<T>(List<T> items, Total total, @Nullable String next) {

  /** A list that is complete in one page. */
  public static <T> Listing<T> whole(List<T> items) {
    return new Listing<>(items, Total.exactly(items.size()), null);
  }

  /**
   * @param relation
   *          {@code exact} or {@code at-least}
   */
  public record Total(long value, String relation) {

    public static Total exactly(long value) {
      return new Total(value, "exact");
    }
  }
}
