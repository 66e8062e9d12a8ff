package com.athleex.directory.identity;

import com.athleex.directory.identity.keys.KeySecret;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code directory.identity}.
 *
 * @param bootstrapKey
 *          the administrator's API key, where the operator chooses it: 32 to
 *          200 letters, digits or {@code -._~+/=} with at least 12 different
 *          ones ({@code openssl rand -base64 32}). It replaces the one that was
 *          given so before. Empty or missing: none. A weaker one stops the
 *          start.
 * @param tokenKeys
 *          private keys of access tokens: P-256, PKCS #8, Base64 of the DER
 *          form, separated by commas. The first signs; the others are still
 *          believed. Missing: generated, in the default profile only.
 * @param passkeyOrigins
 *          who may use passkeys besides the public address itself, such as
 *          {@code https://app.trainers.example} or
 *          {@code android:apk-key-hash:…}
 * @param passwords
 *          the cost of a password's hash
 * @param sessions
 *          how long a sign-in lasts
 */
@ConfigurationProperties("directory.identity")
public record IdentitySettings(@Nullable String bootstrapKey, @Nullable String tokenKeys,
    @DefaultValue List<String> passkeyOrigins, @DefaultValue Passwords passwords,
    @DefaultValue Sessions sessions) {

  public IdentitySettings {
    bootstrapKey = given(bootstrapKey);
    tokenKeys = given(tokenKeys);
    passkeyOrigins = List.copyOf(passkeyOrigins);
    if (bootstrapKey != null
        && (!KeySecret.isKey(bootstrapKey) || bootstrapKey.chars().distinct().count() < 12))
      throw new IllegalArgumentException(
          "directory.identity.bootstrap-key is too weak: give 32 random characters at least, as"
              + " 'openssl rand -base64 32' makes them");
  }

  /**
   * Parameters of Argon2id. The defaults are OWASP's least; a hash made with
   * others is made anew at the next sign-in.
   *
   * @param memoryKib
   *          19,456 at least outside of tests
   * @param passes
   *          2 at least outside of tests
   */
  public record Passwords(@DefaultValue("19456") int memoryKib, @DefaultValue("2") int passes) {}

  /**
   * @param access
   *          life of an access token
   * @param idle
   *          a session ends when it was not refreshed for so long
   * @param longest
   *          and in any case after this
   */
  public record Sessions(@DefaultValue("PT15M") Duration access, @DefaultValue("P30D") Duration idle,
      @DefaultValue("P90D") Duration longest) {}

  // a container's way of giving nothing
  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  @Override
  public String toString() {
    return "IdentitySettings[bootstrapKey=" + (bootstrapKey == null ? "none" : "given") + ", tokenKeys="
        + (tokenKeys == null ? "none" : "given") + ", " + passkeyOrigins + ", " + passwords + ", " + sessions
        + "]";
  }
}
