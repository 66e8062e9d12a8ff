package com.athleex.directory.bench;

import java.util.Arrays;

/** Of latencies in nanoseconds, in no order. */
final class Quantiles {

  private Quantiles() {}

  /** In milliseconds; NaN of none. */
  static double ms(long[] nanoseconds, double quantile) {
    if (nanoseconds.length == 0)
      return Double.NaN;
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] / 1e6;
  }
}
