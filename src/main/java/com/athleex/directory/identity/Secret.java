package com.athleex.directory.identity;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret text of a key or token. A plain SHA-256 is enough to keep it:
 * unlike a password it is random, so nothing shorter than all of it can be
 * guessed.
 */
public record Secret(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * 256 random bits.
   *
   * @param prefix
   *          by which scanners find a leaked one, such as {@code athx_}
   */
  public static Secret random(String prefix) {
    var bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** SHA-256, 64 hexadecimal digits. */
  public String hash() {
    return Digests.sha256(value);
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }
}
