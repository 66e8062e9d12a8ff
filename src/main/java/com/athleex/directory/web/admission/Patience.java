package com.athleex.directory.web.admission;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long whoever comes now may wait: long in a burst, briefly in a queue that
 * does not go away. A simple form of controlled delay (B. Maurer, "Fail at
 * Scale", ACM Queue 13(8), 2015; after K. Nichols and V. Jacobson, "Controlling
 * Queue Delay", ACM Queue 10(5), 2012).
 */
final class Patience {

  private final LongSupplier clock;
  private final long standing;
  private final long burst;
  private volatile long lastEmpty;

  /**
   * @param clock
   *          nanoseconds, of any origin
   */
  Patience(AdmissionSettings settings, LongSupplier clock) {
    this.clock = clock;
    this.standing = settings.patience().toNanos();
    this.burst = settings.burst().toNanos();
    this.lastEmpty = clock.getAsLong();
  }

  /** Nobody waits at this moment. */
  void empty() {
    lastEmpty = clock.getAsLong();
  }

  Duration now() {
    return Duration.ofNanos(clock.getAsLong() - lastEmpty > burst ? standing : burst);
  }
}
