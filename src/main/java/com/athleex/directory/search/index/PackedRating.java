package com.athleex.directory.search.index;

/**
 * A rating in one {@code long} that sorts as readers expect: by average, then
 * by the number of ratings.
 */
public final class PackedRating {

  private PackedRating() {}

  /**
   * @param average
   *          1.0 to 5.0, kept to hundredths
   */
  public static long pack(double average, int count) {
    return lowest(average) | count;
  }

  /** The lowest rating that has this average. */
  public static long lowest(double average) {
    return Math.round(average * 100) << 32;
  }
}
