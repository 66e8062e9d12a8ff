package com.athleex.directory.trainers.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A handle that a trainer gave up. */
@Entity
@Table(name = "trainer_former_handle")
class FormerHandle {

  @Id
  private String handle;
  private String handleKey;
  private UUID trainerId;
  private Instant givenUpAt;

  @SuppressWarnings("NullAway.Init")
  protected FormerHandle() {}

  FormerHandle(Trainer trainer, Instant now) {
    this(trainer.handle(), trainer, now);
  }

  /** One that leads to another's profile. */
  FormerHandle(String handle, Trainer to, Instant now) {
    this.handle = handle;
    handleKey = Handles.key(handle);
    trainerId = to.id();
    givenUpAt = now;
  }
}
