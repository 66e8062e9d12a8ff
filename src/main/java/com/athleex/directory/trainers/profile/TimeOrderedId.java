package com.athleex.directory.trainers.profile;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids by RFC 9562, version 7: 48 bits of milliseconds, 12 of their fraction,
 * the rest random. New rows lie side by side in the primary key.
 */
public final class TimeOrderedId {

  private static final SecureRandom RANDOM = new SecureRandom();

  private TimeOrderedId() {}

  public static UUID next() {
    var now = Instant.now();
    long fraction = now.getNano() % 1_000_000L * 4096 / 1_000_000;
    long high = now.toEpochMilli() << 16 | 0x7000 | fraction;
    return new UUID(high, RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
  }
}
