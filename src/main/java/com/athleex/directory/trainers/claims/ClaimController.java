package com.athleex.directory.trainers.claims;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.web.Idempotent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/trainer/claims")
@Tag(name = "Trainers")
@SecurityRequirement(name = "accessToken")
class ClaimController {

  private final Claiming claims;
  private final TrainerChanges changes;

  ClaimController(Claiming claims, TrainerChanges changes) {
    this.claims = claims;
    this.changes = changes;
  }

  @Idempotent
  @PostMapping
  @Operation(operationId = "claimTrainerProfile", summary = "Make a profile one's own, by the code of a letter", description = "The profile stays as it is and as public as it is; imports do not change it any more.")
  @ApiResponse(responseCode = "200", description = "The profile is the caller's")
  @ApiResponse(responseCode = "409", description = "The caller has a profile already; an administrator can merge the two")
  ClaimedRepresentation claim(CurrentAccount by, @Valid @RequestBody ClaimRequest request) {
    return claims.claim(by.id(), request.token().strip(),
        trainer -> new ClaimedRepresentation(trainer.handle(), "/api/v1/trainers/" + trainer.handle(),
            trainer.isPublic(changes.today())));
  }

  /** The code of a letter. */
  @Schema(name = "TrainerClaim")
  record ClaimRequest(
      @NotNull @Size(max = 200) @Schema(example = "atht_3q2-7wAAyPlHCw9dGRJ5mPk1o1hC0zJ4nq8H5yqf3aM", requiredMode = Schema.RequiredMode.REQUIRED) String token) {

    // no secret in a log
    @Override
    public String toString() {
      return "ClaimRequest[…]";
    }
  }

  /** A profile that has its owner. */
  @Schema(name = "ClaimedTrainerProfile")
  record ClaimedRepresentation(@Schema(example = "anna-rossi") String handle,
      @Schema(example = "/api/v1/trainers/anna-rossi") String url,
      @Schema(description = "Whether anybody else sees it now") boolean isPublic) {}
}
