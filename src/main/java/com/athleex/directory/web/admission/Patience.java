package com.athleex.directory.web.admission;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long whoever comes now may wait: long in a burst, briefly while nobody's
 * wait has been short for some time. Then whoever would wait longer is told at
 * once, which costs less and is known sooner than to let them try. A simple
 * form of controlled delay (K. Nichols and V. Jacobson, "Controlling Queue
 * Delay", ACM Queue 10(5), 2012; B. Maurer, "Fail at Scale", ACM Queue 13(8),
 * 2015).
 */
final class Patience {

  private static final int REMEMBERED = 64;
  /** What is reckoned to be a wait of so long may become twice that. */
  private static final int RECKONING = 2;

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
    // half: whoever is served while the queue stands waited nearly all of it
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

  /** How long whoever comes now may wait, unless it {@link #isHopeless}. */
  Duration now() {
    return Duration.ofNanos(isStanding() ? RECKONING * standing : burst);
  }

  /**
   * Whether the queue stands, and whoever comes now would wait for nothing: then
   * they are better told at once.
   *
   * @param waiting
   *          how many are before them
   */
  boolean isHopeless(int waiting) {
    return isStanding() && waiting * usualWork > standing * places;
  }

  private boolean isStanding() {
    return clock.getAsLong() - lastShort > burst;
  }
}
