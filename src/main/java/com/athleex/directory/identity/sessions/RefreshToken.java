package com.athleex.directory.identity.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
class RefreshToken implements Persistable<String> {

  @Id
  private String hash;
  private UUID sessionId;
  private Instant expiresAt;
  private @Nullable Instant usedAt;

  @SuppressWarnings("NullAway.Init")
  protected RefreshToken() {}

  RefreshToken(String hash, UUID sessionId, Instant expiresAt) {
    this.hash = hash;
    this.sessionId = sessionId;
    this.expiresAt = expiresAt;
  }

  UUID sessionId() {
    return sessionId;
  }

  boolean isUsed() {
    return usedAt != null;
  }

  boolean stands(Instant now) {
    return now.isBefore(expiresAt);
  }

  @Override
  public String getId() {
    return hash;
  }

  // its use is written by a statement that only one of two can win
  @Override
  public boolean isNew() {
    return true;
  }
}
