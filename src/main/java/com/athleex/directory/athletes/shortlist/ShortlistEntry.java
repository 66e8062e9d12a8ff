package com.athleex.directory.athletes.shortlist;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.PublicProfile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A trainer on somebody's shortlist, found again by id whatever the handle. */
@Entity
class ShortlistEntry {

  @Id
  private UUID id;
  private UUID accountId;
  private UUID trainerId;
  private String handle;
  private Instant addedAt;

  @SuppressWarnings("NullAway.Init")
  protected ShortlistEntry() {}

  ShortlistEntry(AccountId account, PublicProfile trainer, Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = account.value();
    this.trainerId = trainer.id();
    this.handle = trainer.handle();
    this.addedAt = now;
  }

  UUID trainerId() {
    return trainerId;
  }

  /** As it was when the trainer was added. */
  String handle() {
    return handle;
  }

  Instant addedAt() {
    return addedAt;
  }
}
