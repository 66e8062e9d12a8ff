package com.athleex.directory.trainers.credentials;

import com.athleex.directory.trainers.profile.Credential;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A credential as its trainer and staff see it; who checked it, neither. */
@Schema(name = "OwnTrainerCredential")
public record CredentialRepresentation(UUID id, Credential.Kind kind, @Schema(example = "CSCS") String title,
    @Schema(example = "NSCA") String issuer, @Schema(example = "nsca") @Nullable String registry,
    @Schema(example = "7248190321") @Nullable String number,
    @Schema(example = "2027-06-30") @Nullable LocalDate expiresOn,
    @Schema(example = "IT") @Nullable String validIn,
    @Schema(description = "Today: that it has expired is told by the day") CredentialState state,
    @Schema(description = "Whether a person is going to look at it") boolean waiting,
    @Schema(description = "What the person who decided wrote") @Nullable String reason,
    @Nullable Instant submittedAt, @Nullable Instant checkedAt, List<EvidenceRepresentation> evidence) {

  static CredentialRepresentation of(Credential c, List<Evidence> evidence, LocalDate today) {
    return new CredentialRepresentation(c.id(), c.kind(), c.title(), c.issuer(), c.registry(), c.number(),
        c.expiresOn(), c.validIn(), CredentialState.of(c, today), c.isWaiting(), c.decisionReason(),
        c.submittedAt(), c.checkedAt(),
        evidence.stream().filter(each -> each.proves(c.id())).map(EvidenceRepresentation::of).toList());
  }

  /** A file by which it is proved. */
  @Schema(name = "TrainerEvidence")
  public record EvidenceRepresentation(UUID id, @Schema(example = "application/pdf") String contentType,
      @Schema(example = "48213") long bytes, Instant uploadedAt) {

    static EvidenceRepresentation of(Evidence evidence) {
      return new EvidenceRepresentation(evidence.id(), evidence.contentType(), evidence.bytes(),
          evidence.uploadedAt());
    }
  }

  // a number names a person
  @Override
  public String toString() {
    return "CredentialRepresentation[" + id + "]";
  }
}
