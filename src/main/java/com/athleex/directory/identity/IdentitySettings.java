package com.athleex.directory.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code directory.identity}.
 *
 * @param bootstrapKey
 *          the administrator's API key, where the operator chooses it: 32 to
 *          200 letters, digits or {@code -._~+/=} with at least 12 different
 *          ones ({@code openssl rand -base64 32}). It replaces the one that was
 *          given so before. Empty or missing: none. A weaker one stops the
 *          start.
 */
@ConfigurationProperties("directory.identity")
record IdentitySettings(@Nullable String bootstrapKey) {

  IdentitySettings {
    bootstrapKey = bootstrapKey == null || bootstrapKey.isBlank() ? null : bootstrapKey.strip();
    if (bootstrapKey != null
        && (!KeySecret.isKey(bootstrapKey) || bootstrapKey.chars().distinct().count() < 12))
      throw new IllegalArgumentException(
          "directory.identity.bootstrap-key is too weak: give 32 random characters at least, as"
              + " 'openssl rand -base64 32' makes them");
  }

  @Override
  public String toString() {
    return "IdentitySettings[bootstrapKey=" + (bootstrapKey == null ? "none" : "given") + "]";
  }
}
