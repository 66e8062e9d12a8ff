package com.athleex.directory.trainers.credentials;

import com.athleex.directory.media.EvidenceFiles.Kept;
import com.athleex.directory.trainers.profile.TimeOrderedId;
import com.athleex.directory.trainers.profile.Trainer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A file by which a trainer proves a credential. */
@Entity
@Table(name = "trainer_evidence")
class Evidence implements Persistable<UUID> {

  @Id
  private UUID id;
  private UUID trainerId;
  private UUID credentialId;
  private String fileKey;
  private String contentType;
  @Column(name = "size_bytes")
  private long bytes;
  private Instant uploadedAt;

  @SuppressWarnings("NullAway.Init")
  protected Evidence() {}

  Evidence(Trainer trainer, UUID credential, Kept file, Instant now) {
    id = TimeOrderedId.next();
    trainerId = trainer.id();
    credentialId = credential;
    fileKey = file.key();
    contentType = file.contentType().toString();
    bytes = file.bytes();
    uploadedAt = now;
  }

  boolean proves(UUID credential) {
    return credentialId.equals(credential);
  }

  UUID id() {
    return id;
  }

  String fileKey() {
    return fileKey;
  }

  String contentType() {
    return contentType;
  }

  long bytes() {
    return bytes;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  @Override
  public @Nullable UUID getId() {
    return id;
  }

  // never changed, so whatever is saved is new
  @Override
  public boolean isNew() {
    return true;
  }
}
