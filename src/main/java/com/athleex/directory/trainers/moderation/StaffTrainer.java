package com.athleex.directory.trainers.moderation;

import com.athleex.directory.trainers.credentials.CredentialRepresentation;
import com.athleex.directory.trainers.moderation.Review.HeldText;
import com.athleex.directory.trainers.profile.ProfileState;
import com.athleex.directory.trainers.profile.Revision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A profile as staff see it. */
@Schema(name = "StaffTrainer")
record StaffTrainer(UUID id, @Schema(example = "giulia-rossi") String handle,
    @Schema(description = "Of whoever owns it; null if nobody does") @Nullable UUID account,
    ProfileState state, @Schema(description = "Whether anybody else sees it now") boolean isPublic,
    @Nullable String suspendedBecause,
    @Schema(description = "Since when texts are held; null if none are") @Nullable Instant textsHeldSince,
    @Nullable String textsRefusedBecause,
    @Schema(description = "Texts that claim what coaching is not") List<HeldText> noticed,
    @Schema(types = "object", description = "All that it says now, held or not") JsonNode content,
    List<CredentialRepresentation> credentials, @Nullable Instant publishedAt, @Nullable Instant confirmedAt,
    Instant changedAt, @Schema(description = "The last 100 changes, the newest first") List<Change> history) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A change, by whomever. */
  @Schema(name = "StaffTrainerChange")
  record Change(@Schema(example = "3") int version, Instant changedAt,
      @Schema(description = "Account of whoever did it; null for the directory itself") @Nullable UUID changedBy,
      @Schema(types = "object", description = "Each changed part with its former value") JsonNode previous) {

    static Change of(Revision revision) {
      return new Change(revision.version(), revision.changedAt(), revision.changedBy(),
          JSON.readTree(revision.previous()));
    }
  }

  @Override
  public String toString() {
    return "StaffTrainer[" + id + "]";
  }
}
