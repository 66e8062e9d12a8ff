package com.athleex.directory.identity.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

@Entity
class OneTimeToken implements Persistable<String> {

  @Id
  private String hash;
  @Enumerated(EnumType.STRING)
  private TokenPurpose purpose;
  private UUID subjectId;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init")
  protected OneTimeToken() {}

  OneTimeToken(String hash, TokenPurpose purpose, UUID subjectId, Instant expiresAt) {
    this.hash = hash;
    this.purpose = purpose;
    this.subjectId = subjectId;
    this.expiresAt = expiresAt;
  }

  UUID subjectId() {
    return subjectId;
  }

  boolean opens(TokenPurpose asked, Instant now) {
    return purpose == asked && now.isBefore(expiresAt);
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
