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
    handle = trainer.handle();
    handleKey = Handles.key(handle);
    trainerId = trainer.id();
    givenUpAt = now;
  }
}
