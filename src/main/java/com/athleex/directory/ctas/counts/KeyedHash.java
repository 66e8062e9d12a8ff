package com.athleex.directory.ctas.counts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) under one key. */
final class KeyedHash {

  // never used itself: a copy is several times cheaper than a new one
  private final Mac fresh;

  KeyedHash(byte[] key) {
    try {
      fresh = Mac.getInstance("HmacSHA256");
      fresh.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  /** @return 32 bytes */
  byte[] of(String text) {
    try {
      return ((Mac) fresh.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Java's own HmacSHA256 can be copied", e);
    }
  }
}
