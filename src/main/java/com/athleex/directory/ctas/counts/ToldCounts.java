package com.athleex.directory.ctas.counts;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of one counter (ADR 29). Its days are put together until
 * there are {@link #SMALLEST}: a day that has as many is told by itself; the
 * others of a week together, if they have; the rest of four weeks together, if
 * it has. What does not is told to nobody. Which days stand together depends on
 * the counts and the calendar, and not on the question: so however questions
 * overlap, the difference of two answers is never less than {@link #SMALLEST}.
 */
final class ToldCounts {

  /** Less than this is not told. */
  static final int SMALLEST = 5;

  private final ReportedDays days;
  private final long[] counts;
  // with how many days' block each day is told; 0: not told
  private final int[] block;

  /**
   * @param counts
   *          of each day that is looked at
   */
  ToldCounts(ReportedDays days, long[] counts) {
    this.days = days;
    this.counts = counts.clone();
    this.block = new int[counts.length];
    for (int length : ReportedDays.BLOCKS)
      for (int start = 0; start < counts.length; start += length)
        join(start, length);
  }

  private void join(int start, int length) {
    boolean over = days.isOver(start, length);
    if (!over && length > 1)
      return;
    // whoever asks again and again sees a day grow in fives
    if (!over)
      counts[start] -= counts[start] % SMALLEST;
    if (hidden(start, length).mapToLong(day -> counts[day]).sum() >= SMALLEST)
      hidden(start, length).forEach(day -> block[day] = length);
  }

  // taken anew each time: telling changes it
  private IntStream hidden(int start, int length) {
    return IntStream.of(IntStream.range(start, start + length).filter(day -> block[day] == 0).toArray());
  }

  /** The sum of what is told of the reported days; null if nothing is. */
  @Nullable
  Long value() {
    var told = IntStream.range(0, counts.length).filter(this::isReported).toArray();
    return told.length == 0 ? null : sum(told);
  }

  private boolean isReported(int day) {
    return block[day] > 0 && days.hold(day - day % block[day], block[day]);
  }

  /** Whether a block's sum can be worked out from what is told. */
  boolean tells(int start, int length) {
    return IntStream.range(start, start + length).allMatch(day -> block[day] > 0 && block[day] <= length);
  }

  long sum(int[] some) {
    return IntStream.of(some).mapToLong(day -> counts[day]).sum();
  }
}
