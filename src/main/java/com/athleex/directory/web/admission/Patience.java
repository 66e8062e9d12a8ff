package com.athleex.directory.web.admission;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long whoever comes now may have to wait: long in a burst, briefly while
 * nobody's wait has been short for some time. A simple form of controlled delay
 * (K. Nichols and V. Jacobson, "Controlling Queue Delay", ACM Queue 10(5),
 * 2012; B. Maurer, "Fail at Scale", ACM Queue 13(8), 2015), but that waits are
 * reckoned from the queue's length: whoever would wait for nothing is told at
 * once, which costs less and is known sooner than to let them try.
 */
final class Patience {

  private static final int REMEMBERED = 64;
  /** A wait becomes so many times what was reckoned only if the machine halts. */
  private static final int MISRECKONED = 2;

  private final LongSupplier clock;
  private final long standing;
  private final long burst;
  private final int places;
  private volatile long lastShort;
  /** Nanoseconds of work, averaged over about {@value #REMEMBERED} requests. */
  private volatile long usualWork;

  /**
   * @param clock
   *          nanoseconds, of any origin
   */
  Patience(AdmissionSettings settings, LongSupplier clock) {
    this.clock = clock;
    this.standing = settings.patience().toNanos();
    this.burst = settings.burst().toNanos();
    this.places = settings.places();
    this.lastShort = clock.getAsLong();
  }

  /**
   * Somebody's turn came.
   *
   * @param arrived
   *          when they came, by the clock
   */
  void waited(long arrived) {
    long now = clock.getAsLong();
    // half: whoever is served while the queue stands waited about all of it
    if (now - arrived <= standing / 2)
      lastShort = now;
  }

  /**
   * Somebody's work is done.
   *
   * @param begun
   *          when their turn came, by the clock
   */
  void worked(long begun) {
    // that two do so at once and one is forgotten does no harm
    usualWork += (clock.getAsLong() - begun - usualWork) / REMEMBERED;
  }

  /**
   * Whether whoever comes now would wait for nothing.
   *
   * @param waiting
   *          how many are before them
   */
  boolean isHopeless(int waiting) {
    return waiting * usualWork > (isStanding() ? standing : burst) * places;
  }

  /** After which even those who had hope are refused. */
  Duration longest() {
    return Duration.ofNanos(MISRECKONED * burst);
  }

  private boolean isStanding() {
    return clock.getAsLong() - lastShort > burst;
  }
}
