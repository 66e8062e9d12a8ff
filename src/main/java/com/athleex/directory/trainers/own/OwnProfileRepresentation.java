package com.athleex.directory.trainers.own;

import com.athleex.directory.trainers.profile.ProfileState;
import com.athleex.directory.trainers.profile.ShownSpecialties.Obstacle;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A profile as its trainer sees it. */
@Schema(name = "OwnTrainerProfile")
public record OwnProfileRepresentation(@Schema(example = "giulia-rossi") String handle,
    @Schema(description = "What the trainer wants it to be") ProfileState state,
    @Schema(description = "Whether anybody else sees it now") boolean isPublic,
    @Schema(example = "/api/v1/trainers/giulia-rossi") String url, OwnProfile content,
    @Schema(description = "Everything that has to be there before it can be published") List<GapRepresentation> gaps,
    @Schema(description = "Specialties that the public is not shown, and why") List<HiddenSpecialty> hiddenSpecialties,
    Texts texts,
    @Schema(example = "/media/photos/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08-800.jpg", description = "null without a photo") @Nullable String photoUrl,
    @Schema(description = "Why an administrator hid it; null if none did") @Nullable String suspendedBecause,
    @Nullable Instant publishedAt,
    @Schema(description = "When its trainer last said that all of it is true") @Nullable Instant confirmedAt,
    Instant changedAt) {

  /** Something that is missing. */
  @Schema(name = "TrainerProfileGap")
  public record GapRepresentation(@Schema(example = "venue") String gap,
      @Schema(example = "/locations") String pointer,
      @Schema(example = "sessions are in person, so say where") String detail) {}

  /** A specialty that the public is not shown. */
  @Schema(name = "HiddenSpecialty")
  public record HiddenSpecialty(@Schema(example = "lower-back-pain") String slug,
      @Schema(example = "training alongside lower back pain") String label, Obstacle reason) {}

  /** Whether texts wait for a person. */
  @Schema(name = "TrainerTextReview")
  public record Texts(Review review, @Nullable String reason) {

    public enum Review {
      CLEAR, WAITING, REFUSED
    }
  }
}
