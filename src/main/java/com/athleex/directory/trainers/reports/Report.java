package com.athleex.directory.trainers.reports;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.profile.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What somebody reported of a profile; who did is not kept. */
@Entity
@Table(name = "trainer_report")
class Report implements Persistable<UUID> {

  @Id
  private UUID id;
  private UUID trainerId;
  @Enumerated(EnumType.STRING)
  private Reason reason;
  private @Nullable String text;
  private @Nullable String email;
  private Instant reportedAt;
  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;
  private @Nullable String note;
  private @Nullable Instant decidedAt;
  private @Nullable UUID decidedBy;
  private transient boolean fresh;

  /** What is wrong with the profile. */
  enum Reason {
    NOT_A_TRAINER, FALSE_CLAIMS, UNSAFE, STOLEN_PHOTO, SPAM, OTHER
  }

  /** What became of it. */
  enum State {
    OPEN, DISMISSED, ACTED_ON
  }

  @SuppressWarnings("NullAway.Init")
  protected Report() {}

  Report(UUID trainer, Reason reason, @Nullable String text, @Nullable String email, Instant now) {
    this.id = TimeOrderedId.next();
    this.trainerId = trainer;
    this.reason = reason;
    this.text = text;
    this.email = email;
    this.reportedAt = now;
    this.fresh = true;
  }

  /** Decided, its reporter is nobody any more. */
  void decide(State as, String why, AccountId by, Instant now) {
    if (state != State.OPEN || as == State.OPEN)
      throw new IllegalStateException("decided already");
    state = as;
    note = why;
    decidedBy = by.value();
    decidedAt = now;
    email = null;
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  UUID trainerId() {
    return trainerId;
  }

  Reason reason() {
    return reason;
  }

  @Nullable
  String text() {
    return text;
  }

  @Nullable
  String email() {
    return email;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  UUID id() {
    return id;
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
