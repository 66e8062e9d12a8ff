package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Digests;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.security.web.webauthn.api.Bytes;

/** What an authenticator has to sign, once and soon. */
@Entity
@Table(name = "passkey_challenge")
class Challenge implements Persistable<String> {

  static final Duration LIFE = Duration.ofMinutes(5);

  @Id
  private String hash;
  private @Nullable UUID accountId;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init")
  protected Challenge() {}

  /**
   * @param account
   *          who registers; null where somebody signs in
   */
  Challenge(Bytes challenge, @Nullable AccountId account, Instant now) {
    this.hash = hash(challenge);
    this.accountId = account == null ? null : account.value();
    this.expiresAt = now.plus(LIFE);
  }

  static String hash(Bytes challenge) {
    return Digests.sha256(challenge.toBase64UrlString());
  }

  boolean isFor(@Nullable AccountId account, Instant now) {
    return Objects.equals(accountId, account == null ? null : account.value()) && now.isBefore(expiresAt);
  }

  @Override
  public String getId() {
    return hash;
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
