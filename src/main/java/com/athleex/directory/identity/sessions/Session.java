package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A sign-in: everything that was handed out because of it ends with it. */
@Entity
@Table(name = "account_session")
public class Session implements Persistable<UUID> {

  private static final int CLIENT = 200;

  @Id
  private UUID id;
  private UUID accountId;
  @Enumerated(EnumType.STRING)
  private SignInMethod openedBy;
  private String client;
  private String network;
  private Instant openedAt;
  private Instant lastUsedAt;
  private Instant expiresAt;
  private @Nullable String pageKey;

  @SuppressWarnings("NullAway.Init")
  protected Session() {}

  Session(AccountId account, SignInMethod openedBy, Client client, Instant now, Duration longest) {
    this.id = UUID.randomUUID();
    this.accountId = account.value();
    this.openedBy = openedBy;
    this.client = client.name().substring(0, Math.min(CLIENT, client.name().length()));
    this.network = client.network();
    this.openedAt = now;
    this.lastUsedAt = now;
    this.expiresAt = now.plus(longest);
  }

  /** One that a page's cookie with this secret opens. */
  Session ofPages(Secret secret) {
    this.pageKey = secret.hash();
    return this;
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  SignInMethod openedBy() {
    return openedBy;
  }

  String client() {
    return client;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant lastUsedAt() {
    return lastUsedAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  boolean stands(Instant now) {
    return now.isBefore(expiresAt);
  }

  @Override
  public UUID getId() {
    return id;
  }

  // its use is written by a statement of its own
  @Override
  public boolean isNew() {
    return true;
  }
}
