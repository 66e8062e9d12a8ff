package com.athleex.directory.ctas.counts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is told how much later it is. */
final class LaterClock extends Clock {

  private volatile Instant now;

  LaterClock(String now) {
    this.now = Instant.parse(now);
  }

  void later(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
