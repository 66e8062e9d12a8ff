package com.athleex.directory.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A key that stands for a role, until it expires or is replaced. */
@Entity
class ApiKey implements Persistable<UUID> {

  @Id
  private UUID id;

  private String name;
  private String hash;
  @Enumerated(EnumType.STRING)
  private Role role;
  private Instant createdAt;
  private @Nullable Instant expiresAt;

  @SuppressWarnings("NullAway.Init")
  protected ApiKey() {}

  ApiKey(String name, KeySecret secret, Role role, Instant createdAt) {
    this.id = UUID.randomUUID();
    this.name = name;
    this.hash = secret.hash();
    this.role = role;
    this.createdAt = createdAt;
  }

  /**
   * Whether {@code secret} is this key now; takes equally long for any wrong one.
   */
  boolean opensWith(KeySecret secret, Instant now) {
    boolean same = MessageDigest.isEqual(hash.getBytes(StandardCharsets.US_ASCII),
        secret.hash().getBytes(StandardCharsets.US_ASCII));
    return same && (expiresAt == null || now.isBefore(expiresAt));
  }

  String name() {
    return name;
  }

  Role role() {
    return role;
  }

  @Override
  public UUID getId() {
    return id;
  }

  // keys are made and deleted, never changed
  @Override
  public boolean isNew() {
    return true;
  }
}
