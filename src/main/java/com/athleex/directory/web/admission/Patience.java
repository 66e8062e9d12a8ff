package com.athleex.directory.web.admission;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long whoever comes now may wait: long in a burst, briefly while nobody's
 * wait has been short for some time. A simple form of controlled delay (K.
 * Nichols and V. Jacobson, "Controlling Queue Delay", ACM Queue 10(5), 2012; B.
 * Maurer, "Fail at Scale", ACM Queue 13(8), 2015).
 */
final class Patience {

  private final LongSupplier clock;
  private final long standing;
  private final long burst;
  private volatile long lastShort;

  /**
   * @param clock
   *          nanoseconds, of any origin
   */
  Patience(AdmissionSettings settings, LongSupplier clock) {
    this.clock = clock;
    this.standing = settings.patience().toNanos();
    this.burst = settings.burst().toNanos();
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

  /** For whoever comes now. */
  Duration now() {
    return Duration.ofNanos(clock.getAsLong() - lastShort > burst ? standing : burst);
  }
}
