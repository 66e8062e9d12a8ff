package com.athleex.directory.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The secret text of an API key. A plain SHA-256 is enough to keep it: unlike a
 * password it is random, so nothing shorter than all of it can be guessed.
 */
record KeySecret(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._~+/=-]{32,200}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** 256 random bits behind a prefix by which scanners find a leaked key. */
  static KeySecret random() {
    var bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new KeySecret("athx_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** Whether a text can be a key at all; if not, no database is asked. */
  static boolean isKey(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** SHA-256, 64 hexadecimal digits. */
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "KeySecret[…]";
  }
}
