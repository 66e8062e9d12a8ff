package com.athleex.directory.demo;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Values of which some come up more often than others. */
final class Weighted<T> {

  private final List<T> values;
  private final T likeliest;
  private final long[] cumulated;

  Weighted(List<T> values, ToLongFunction<T> weight) {
    if (values.isEmpty())
      throw new IllegalArgumentException("nothing to pick from");
    this.values = List.copyOf(values);
    likeliest = Collections.max(values, Comparator.comparingLong(weight));
    cumulated = new long[values.size()];
    long sum = 0;
    for (int i = 0; i < cumulated.length; i++)
      cumulated[i] = sum += weight.applyAsLong(values.get(i));
  }

  T likeliest() {
    return likeliest;
  }

  T pick(Dice dice) {
    long drawn = (long) (dice.fraction() * cumulated[cumulated.length - 1]);
    int at = Arrays.binarySearch(cumulated, drawn);
    // a sum found exactly belongs to the next value: each owns the range below its
    // sum
    return values.get(at >= 0 ? at + 1 : -at - 1);
  }
}
