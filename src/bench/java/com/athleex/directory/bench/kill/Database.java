package com.athleex.directory.bench.kill;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** On which database the application runs. */
public enum Database {
  H2, MYSQL;

  static Database of(String name) {
    return valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  /** What the application is told: no limits for those who try to kill it. */
  public Map<String, String> environment() {
    var environment = new HashMap<>(Map.of("DIRECTORY_WEB_LIMITS_WRITES_QUOTA", "1000000",
        "DIRECTORY_WEB_LIMITS_READS_QUOTA", "1000000",
        "DIRECTORY_WEB_LIMITS_SIGNUP_QUOTA", "1000000", "DIRECTORY_WEB_LIMITS_LETTERS_QUOTA", "1000000"));
    // letters come as files in the default profile alone
    if (this == MYSQL)
      environment.putAll(Map.of("SPRING_PROFILES_ACTIVE", "default,mysql", "DIRECTORY_IDENTITY_TOKENKEYS",
          tokenKey(),
          "DIRECTORY_WEB_CURSORKEY", "only-for-being-killed-0123456789-ABCDEFGHIJ", "DIRECTORY_WEB_PUBLICURL",
          "http://localhost:8080"));
    return environment;
  }

  private static String tokenKey() {
    try {
      var keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(new java.security.spec.ECGenParameterSpec("secp256r1"));
      return Base64.getEncoder().encodeToString(keys.generateKeyPair().getPrivate().getEncoded());
    } catch (NoSuchAlgorithmException | java.security.InvalidAlgorithmParameterException e) {
      throw new IllegalStateException(e);
    }
  }
}
