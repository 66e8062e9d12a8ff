package com.athleex.directory.identity.tokens;

import com.athleex.directory.identity.IdentitySettings;
import com.athleex.directory.web.WebSettings;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The keys that sign access tokens. Given by the operator, or, in the default
 * profile, generated into the folder of keys and replaced every 90 days; the
 * former one is believed for a day more.
 */
@Component
class TokenKeys {

  static final Duration LIFE = Duration.ofDays(90);
  static final Duration BELIEVED = Duration.ofDays(1);

  private final KeyFile file;
  private final boolean given;
  private final Clock clock;
  private volatile List<ECKey> keys;

  TokenKeys(IdentitySettings settings, WebSettings web, Environment environment, Clock clock) {
    this.file = new KeyFile(web.keys().resolve("access-tokens"));
    this.clock = clock;
    this.given = settings.tokenKeys() != null;
    if (settings.tokenKeys() != null)
      keys = PrivateKeys.given(settings.tokenKeys());
    else if (environment.getActiveProfiles().length == 0)
      keys = file.kept(clock.instant());
    else
      throw new IllegalStateException(
          "Set DIRECTORY_IDENTITY_TOKEN_KEYS: outside the default profile a generated key is not accepted. Make one by:"
              + " openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -outform DER | base64 -w0");
  }

  /** The one that signs. */
  ECKey current() {
    return keys.getFirst();
  }

  /** Every one that is believed, the current one first. */
  JWKSet all() {
    return new JWKSet(List.copyOf(keys));
  }

  @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
  void rotate() {
    if (!given)
      keys = file.kept(clock.instant());
  }
}
