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
    return (long) hundredths(average) << 32;
  }

  /** Of an average from 1 to 5. */
  public static int hundredths(double average) {
    return (int) Math.round(average * 100);
  }

  /** Of the average. */
  public static int hundredths(long packed) {
    return (int) (packed >>> 32);
  }
}
