package com.athleex.directory.trainers.own;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.profile.Revision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A change of a profile, as its trainer sees it. */
@Schema(name = "TrainerRevision")
public record RevisionRepresentation(
    @Schema(example = "3", description = "That the change led to") int version,
    Instant changedAt, By changedBy,
    @Schema(types = "object", description = "Each changed part with its former value") JsonNode previous) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Whose change it was. */
  public enum By {
    TRAINER, STAFF, DIRECTORY
  }

  static RevisionRepresentation of(Revision revision, AccountId owner) {
    var by = revision.changedBy();
    return new RevisionRepresentation(revision.version(), revision.changedAt(),
        by == null ? By.DIRECTORY : by.equals(owner.value()) ? By.TRAINER : By.STAFF,
        JSON.readTree(revision.previous()));
  }
}
