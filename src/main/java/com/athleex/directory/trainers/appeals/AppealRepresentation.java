package com.athleex.directory.trainers.appeals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appeal as its trainer sees it. */
@Schema(name = "TrainerAppeal")
record AppealRepresentation(UUID id, Appeal.About about, @Nullable UUID credentialId,
    @Schema(example = "The photo is mine: it was taken at the club's open day.") String text,
    Appeal.State state, @Schema(description = "What the person who decided wrote") @Nullable String reason,
    Instant lodgedAt, @Nullable Instant decidedAt) {

  static AppealRepresentation of(Appeal appeal) {
    return new AppealRepresentation(appeal.id(), appeal.about(), appeal.credentialId(), appeal.text(),
        appeal.state(), appeal.reason(), appeal.lodgedAt(), appeal.decidedAt());
  }

  @Override
  public String toString() {
    return "AppealRepresentation[" + id + "]";
  }
}
