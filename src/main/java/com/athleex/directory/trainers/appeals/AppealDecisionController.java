package com.athleex.directory.trainers.appeals;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.moderation.Reason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/appeals/{id}")
@Tag(name = "Moderation")
@SecurityRequirement(name = "accessToken")
class AppealDecisionController {

  private final Appeals appeals;

  AppealDecisionController(Appeals appeals) {
    this.appeals = appeals;
  }

  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "decideAppeal", summary = "Grant or reject an appeal", description = "Granted undoes the decision: the suspension is lifted, the texts are cleared, the credential waits for a person again. Rejecting wants a reason. The trainer is told.")
  @ApiResponse(responseCode = "204", description = "Decided")
  @ApiResponse(responseCode = "403", description = "It is the caller's own")
  @ApiResponse(responseCode = "409", description = "It was decided already")
  void decide(CurrentAccount by,
      @Parameter(description = "Id of the appeal", example = "019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69") @PathVariable UUID id,
      @Valid @RequestBody Decision decision) {
    boolean granted = decision.state() == Decision.Outcome.GRANTED;
    appeals.decide(id, granted, granted
        ? Reason.cleaned("/reason", decision.reason(), Reason.LONGEST)
        : Reason.required("/reason", decision.reason(), Reason.LONGEST), by.id());
  }

  /** What becomes of it. */
  @Schema(name = "AppealDecision")
  record Decision(@NotNull @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Outcome state,
      @Size(max = 4000) @Schema(example = "The club confirmed it.", maxLength = Reason.LONGEST, description = "Wanted with `rejected`; the trainer reads it") @Nullable String reason) {

    enum Outcome {
      GRANTED, REJECTED
    }
  }
}
