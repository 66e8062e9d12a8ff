package com.athleex.directory.trainers.moderation;

import com.athleex.directory.trainers.credentials.CredentialRepresentation;
import com.athleex.directory.trainers.moderation.ReviewQueue.Mark;
import com.athleex.directory.trainers.moderation.ReviewQueue.ReviewKind;
import com.athleex.directory.trainers.profile.TextHold.Held;
import com.athleex.directory.trainers.profile.Trainer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that waits for a person; one of the last four is there. */
@Schema(name = "Review")
public record Review(ReviewKind kind,
    @Schema(description = "Of the credential, trainer, report or appeal") UUID id,
    @Schema(description = "Since when it waits") Instant since,
    @Schema(example = "giulia-rossi", description = "Of the trainer") String handle,
    @Schema(example = "Giulia Rossi") String displayName,
    @Schema(example = "/api/v1/admin/trainers/giulia-rossi/texts?since=2026-11-22T09:30:00Z", description = "Where to PUT the decision; refused if the trainer has changed it since") String decision,
    @Nullable CredentialRepresentation credential, @Nullable List<HeldText> texts, @Nullable Reported report,
    @Nullable Appealed appeal) {

  static Review of(Trainer trainer, Mark mark, CredentialRepresentation credential) {
    return new Review(ReviewKind.CREDENTIAL, mark.id(), mark.since(), trainer.handle(), name(trainer),
        "/api/v1/admin/credentials/" + mark.id() + "/state?since=" + mark.since(), credential, null, null,
        null);
  }

  static Review of(Trainer trainer, Mark mark, List<Held> texts) {
    return new Review(ReviewKind.TEXTS, mark.id(), mark.since(), trainer.handle(), name(trainer),
        "/api/v1/admin/trainers/" + trainer.handle() + "/texts?since=" + mark.since(), null,
        texts.stream().map(HeldText::of).toList(), null, null);
  }

  public static Review of(Trainer trainer, Mark mark, Reported report) {
    return new Review(ReviewKind.REPORT, mark.id(), mark.since(), trainer.handle(), name(trainer),
        "/api/v1/admin/reports/" + mark.id(), null, null, report, null);
  }

  public static Review of(Trainer trainer, Mark mark, Appealed appeal) {
    return new Review(ReviewKind.APPEAL, mark.id(), mark.since(), trainer.handle(), name(trainer),
        "/api/v1/admin/appeals/" + mark.id(), null, null, null, appeal);
  }

  private static String name(Trainer trainer) {
    return trainer.content().displayName();
  }

  Mark mark() {
    return new Mark(since, id);
  }

  /** A text that claims what coaching is not. */
  @Schema(name = "HeldText")
  public record HeldText(@Schema(example = "/bio") String pointer, String text,
      @Schema(example = "[\"Curo il mal di schiena …\"]", description = "The words that claim it, as far as they were noticed") List<String> noticed) {

    static HeldText of(Held held) {
      return new HeldText(held.pointer(), held.text(), held.noticed());
    }

    @Override
    public String toString() {
      return "HeldText[" + pointer + "]";
    }
  }

  /** What a reader reported. */
  @Schema(name = "ReportedProfile")
  public record Reported(@Schema(example = "false-claims") String reason, @Nullable String text,
      @Schema(description = "Where the reader may be asked; forgotten with the decision") @Nullable String email) {

    @Override
    public String toString() {
      return "Reported[" + reason + "]";
    }
  }

  /** What a trainer wants to be looked at once more. */
  @Schema(name = "AppealedDecision")
  public record Appealed(@Schema(example = "suspension") String about, @Nullable UUID credentialId,
      String text) {

    @Override
    public String toString() {
      return "Appealed[" + about + "]";
    }
  }

  @Override
  public String toString() {
    return "Review[" + kind + " " + id + "]";
  }
}
