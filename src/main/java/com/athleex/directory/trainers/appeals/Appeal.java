package com.athleex.directory.trainers.appeals;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.profile.TimeOrderedId;
import com.athleex.directory.trainers.profile.Trainer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What a trainer says against a decision. */
@Entity
@Table(name = "trainer_appeal")
class Appeal implements Persistable<UUID> {

  @Id
  private UUID id;
  private UUID trainerId;
  @Enumerated(EnumType.STRING)
  private About about;
  private @Nullable UUID credentialId;
  private String text;
  private Instant lodgedAt;
  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;
  private @Nullable String reason;
  private @Nullable Instant decidedAt;
  private @Nullable UUID decidedBy;
  private transient boolean fresh;

  /** What was decided. */
  enum About {
    SUSPENSION, TEXTS, CREDENTIAL
  }

  /** What became of it. */
  enum State {
    OPEN, GRANTED, REJECTED
  }

  @SuppressWarnings("NullAway.Init")
  protected Appeal() {}

  Appeal(Trainer trainer, About about, @Nullable UUID credential, String text, Instant now) {
    if ((about == About.CREDENTIAL) != (credential != null))
      throw new IllegalArgumentException("a credential, if it is about one");
    this.id = TimeOrderedId.next();
    this.trainerId = trainer.id();
    this.about = about;
    this.credentialId = credential;
    this.text = text;
    this.lodgedAt = now;
    this.fresh = true;
  }

  void decide(State as, @Nullable String why, AccountId by, Instant now) {
    if (state != State.OPEN || as == State.OPEN)
      throw new IllegalStateException("decided already");
    state = as;
    reason = why;
    decidedBy = by.value();
    decidedAt = now;
  }

  /** Whether it waits, and is about the same. */
  boolean standsFor(About what, @Nullable UUID credential) {
    return isOpen() && about == what && Objects.equals(credentialId, credential);
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  UUID id() {
    return id;
  }

  UUID trainerId() {
    return trainerId;
  }

  About about() {
    return about;
  }

  @Nullable
  UUID credentialId() {
    return credentialId;
  }

  String text() {
    return text;
  }

  Instant lodgedAt() {
    return lodgedAt;
  }

  State state() {
    return state;
  }

  @Nullable
  String reason() {
    return reason;
  }

  @Nullable
  Instant decidedAt() {
    return decidedAt;
  }

  @Override
  public @Nullable UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }
}
