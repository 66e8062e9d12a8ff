package com.athleex.directory.trainers.profile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a profile said before a change. */
@Entity
@Table(name = "trainer_revision")
public class Revision {

  @EmbeddedId
  private Id id;
  private Instant changedAt;
  private @Nullable UUID changedBy;
  private String previous;

  @SuppressWarnings("NullAway.Init")
  protected Revision() {}

  Revision(Id id, Instant changedAt, @Nullable UUID changedBy, String previous) {
    this.id = id;
    this.changedAt = changedAt;
    this.changedBy = changedBy;
    this.previous = previous;
  }

  /**
   * @param version
   *          that the change led to
   */
  @Embeddable
  record Id(UUID trainerId, int version) {}

  /** The same change did more. */
  void extend(String all) {
    previous = all;
  }

  public int version() {
    return id.version();
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** The account of who changed it; null for imports and clocks. */
  public @Nullable UUID changedBy() {
    return changedBy;
  }

  /** JSON object: each changed part with its former value. */
  public String previous() {
    return previous;
  }
}
