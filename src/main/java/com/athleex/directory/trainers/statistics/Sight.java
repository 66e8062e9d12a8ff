package com.athleex.directory.trainers.statistics;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What is counted apart: all of it as coarse as it is kept.
 *
 * @param day
 *          UTC
 * @param specialty
 *          or empty
 * @param place
 *          country and first-order division, or country, or empty
 */
record Sight(String handle, LocalDate day, String specialty, String place) implements Comparable<Sight> {

  private static final Comparator<Sight> ORDER = Comparator.comparing(Sight::handle)
      .thenComparing(Sight::day).thenComparing(Sight::specialty).thenComparing(Sight::place);

  @Override
  public int compareTo(Sight other) {
    return ORDER.compare(this, other);
  }

  /** Seen how often. */
  record Counts(long appearances, long views, long contactClicks) {

    static final Counts APPEARANCE = new Counts(1, 0, 0);
    static final Counts VIEW = new Counts(0, 1, 0);
    static final Counts CONTACT_CLICK = new Counts(0, 0, 1);

    Counts plus(Counts more) {
      return new Counts(appearances + more.appearances, views + more.views,
          contactClicks + more.contactClicks);
    }
  }
}
