package com.athleex.directory.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One policy's buckets. Each policy has a cache of its own, so that a flood of
 * keys under one cannot push out what is counted under another.
 */
final class Buckets {

  /** Of a policy: some 10 MB. The least used are forgotten first. */
  static final int MOST = 50_000;

  private static final Mac HASH = hash();

  private record Key(long high, long low) {}

  private final Quota quota;
  private final LoadingCache<Key, Bucket> buckets;

  Buckets(Quota quota, TimeMeter time) {
    this.quota = quota;
    // a bucket that nobody touched for a window is full, as a new one is
    this.buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(quota.window())
        .build(key -> Bucket.builder().withCustomTimePrecision(time)
            .addLimit(limit -> limit.capacity(quota.amount()).refillGreedy(quota.amount(), quota.window()))
            .build());
  }

  Taken take(String key) {
    var probe = bucket(key).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? new Taken.Granted(quota, probe.getRemainingTokens(),
            Duration.ofNanos(probe.getNanosToWaitForReset()))
        : new Taken.Exhausted(quota, Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  boolean isExhausted(String key) {
    return bucket(key).getAvailableTokens() < 1;
  }

  void giveBack(String key) {
    bucket(key).addTokens(1);
  }

  private Bucket bucket(String key) {
    return buckets.get(hashed(key));
  }

  // addresses do not lie in memory in plain; the key of the hash lives as long as
  // the process
  private static Key hashed(String key) {
    try {
      var mac = (Mac) HASH.clone();
      var hash = ByteBuffer.wrap(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)));
      return new Key(hash.getLong(), hash.getLong());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("The platform's HmacSHA256 can be cloned", e);
    }
  }

  private static Mac hash() {
    try {
      var key = new byte[32];
      new SecureRandom().nextBytes(key);
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }
}
