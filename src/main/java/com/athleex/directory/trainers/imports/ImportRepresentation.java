package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport.Rejection;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "Import")
record ImportRepresentation(UUID id, ImportState state,
    @Schema(description = "Lines judged so far, blank ones apart", example = "100000") long linesRead,
    @Schema(description = "New trainers", example = "99000") long imported,
    @Schema(description = "Trainers whose content changed", example = "700") long updated,
    @Schema(description = "Trainers who were there with the same content", example = "297") long unchanged,
    @Schema(description = "Bad lines, all of them", example = "3") long rejected,
    @Schema(description = "Size of the file", example = "151000000") long bytes,
    @Schema(description = "Bytes worked off", example = "151000000") long bytesRead, Instant queuedAt,
    @Nullable Instant startedAt, @Nullable Instant finishedAt,
    @Schema(description = "Since the start; null before it", example = "2900.5") @Nullable Double linesPerSecond,
    @Schema(description = "Why it failed; null unless it did") @Nullable String failure,
    @Schema(description = "The first 1,000 reasons; in a list of imports left out") @Nullable List<RejectionRepresentation> rejections) {

  /** One reason; a bad line has as many as it has faults. */
  @Schema(name = "Rejection")
  record RejectionRepresentation(@Schema(example = "17") long line,
      @Schema(description = "JSON pointer (RFC 6901); empty for the whole line", example = "/prices/0/amount") String pointer,
      @Schema(description = "In the reader's language", example = "must not be missing") String reason) {

    static RejectionRepresentation of(Rejection rejection, Reasons reasons, Locale language) {
      return new RejectionRepresentation(rejection.line(), rejection.problem().pointer(),
          reasons.tell(rejection.problem(), language));
    }
  }

  static ImportRepresentation of(ImportRecord it, @Nullable List<Rejection> rejections, Reasons reasons,
      Locale language) {
    var tally = it.reached().tally();
    return new ImportRepresentation(it.id(), it.state(), tally.linesRead(), tally.imported(), tally.updated(),
        tally.unchanged(), tally.rejected(), it.sizeBytes(),
        it.state() == ImportState.COMPLETED ? it.sizeBytes() : it.reached().nextByte(), it.queuedAt(),
        it.startedAt(), it.finishedAt(), linesPerSecond(it, Instant.now()),
        it.failure() == null ? null : reasons.tell(it.failure(), new Object[0], language),
        rejections == null
            ? null
            : rejections.stream().map(one -> RejectionRepresentation.of(one, reasons, language)).toList());
  }

  private static @Nullable Double linesPerSecond(ImportRecord it, Instant now) {
    if (it.startedAt() == null)
      return null;
    long millis = Duration.between(it.startedAt(), it.finishedAt() == null ? now : it.finishedAt())
        .toMillis();
    return Math.round(it.reached().tally().linesRead() * 10_000.0 / Math.max(1, millis)) / 10.0;
  }
}
