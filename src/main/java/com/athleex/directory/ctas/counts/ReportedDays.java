package com.athleex.directory.ctas.counts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a report, and those around them that decide what may be told:
 * whole blocks of four weeks. Blocks begin where nobody can choose.
 *
 * @param to
 *          the last day
 * @param over
 *          the last day whose counts do not change any more
 */
record ReportedDays(LocalDate from, LocalDate to, LocalDate over) {

  /** In days; each is made of whole ones of those before it. */
  static final int[] BLOCKS = {1, 7, 28};
  static final int WEEK = 7;
  static final int LONGEST_BLOCK = 28;
  private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

  /** The first day that is looked at. */
  LocalDate first() {
    return from.minusDays(Math.floorMod(ChronoUnit.DAYS.between(A_MONDAY, from), (long) LONGEST_BLOCK));
  }

  /** The last day that is looked at. */
  LocalDate last() {
    return first().plusDays(count() - 1L);
  }

  /** How many days are looked at. */
  int count() {
    return Math.ceilDiv(index(to) + 1, LONGEST_BLOCK) * LONGEST_BLOCK;
  }

  int index(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(first(), day);
  }

  /** Whether all days of a block are reported. */
  boolean hold(int start, int length) {
    return start >= index(from) && start + length - 1 <= index(to);
  }

  /** Whether no day of a block changes any more. */
  boolean isOver(int start, int length) {
    return start + length - 1 <= index(over);
  }
}
