package com.athleex.directory.trainers.freshness;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/trainer/confirmation")
@Tag(name = "Trainers")
@SecurityRequirement(name = "accessToken")
class ConfirmationController {

  private final Confirmations confirmations;
  private final TrainerChanges changes;

  ConfirmationController(Confirmations confirmations, TrainerChanges changes) {
    this.confirmations = confirmations;
    this.changes = changes;
  }

  @PostMapping
  @Operation(operationId = "confirmOwnTrainerProfile", summary = "Say that all of the profile is true", description = "Every change of the profile says so too. One that was not confirmed for 90 days is found after others, after 180 days it is hidden until it is confirmed; letters tell of it in time.")
  @ApiResponse(responseCode = "200", description = "It is confirmed; if its age had hidden it, search finds it within a second")
  ResponseEntity<ConfirmationRepresentation> confirm(CurrentAccount by) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(confirmations.confirm(by.id(),
        trainer -> ConfirmationRepresentation.of(trainer, changes.today())));
  }

  /** How long a profile counts as true. */
  @Schema(name = "TrainerConfirmation")
  record ConfirmationRepresentation(@Schema(example = "2026-11-22T09:30:00Z") Instant confirmedAt,
      @Schema(example = "2027-02-20", description = "First day on which it is found after others") LocalDate demotedOn,
      @Schema(example = "2027-05-21", description = "First day on which it is hidden") LocalDate hiddenOn,
      @Schema(description = "Whether anybody else sees it now") boolean isPublic) {

    static ConfirmationRepresentation of(Trainer trainer, LocalDate today) {
      var at = Objects.requireNonNull(trainer.confirmedAt());
      var on = LocalDate.ofInstant(at, ZoneOffset.UTC);
      return new ConfirmationRepresentation(at, on.plusDays(Stage.DEMOTED.day()),
          on.plusDays(Stage.HIDDEN.day()), trainer.isPublic(today));
    }
  }
}
