package com.athleex.directory.trainers.freshness;

import com.athleex.directory.trainers.profile.Trainer;
import java.time.LocalDate;

/**
 * When a trainer is written to about a profile's age, in days since it was
 * confirmed.
 */
enum Stage {
  /** Demoted in a week. */
  SOON_DEMOTED(83, 90),
  DEMOTED(90, 166),
  /** Hidden in two weeks. */
  SOON_HIDDEN(166, Trainer.HIDDEN_AFTER_DAYS),
  /** Hidden; after a month there is nothing new in telling so. */
  HIDDEN(Trainer.HIDDEN_AFTER_DAYS, 210);

  // whoever opens a letter on the day of the next one need not wait for that
  private static final int GRACE = 2;
  private static final int LAST_LINK = 180;

  private final int day;
  private final int end;

  Stage(int day, int end) {
    this.day = day;
    this.end = end;
  }

  int day() {
    return day;
  }

  /** The first day on which the profile is not in this stage any more. */
  int end() {
    return end;
  }

  /** The last day on which the link of its letter confirms. */
  LocalDate linkUntil(LocalDate confirmedOn) {
    return confirmedOn.plusDays(this == HIDDEN ? day + LAST_LINK : end + GRACE);
  }
}
