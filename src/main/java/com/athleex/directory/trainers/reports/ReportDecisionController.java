package com.athleex.directory.trainers.reports;

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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/reports/{id}")
@Tag(name = "Moderation")
@SecurityRequirement(name = "accessToken")
class ReportDecisionController {

  private final Reports reports;

  ReportDecisionController(Reports reports) {
    this.reports = reports;
  }

  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "decideReport", summary = "Say what became of a report", description = "What is done about the profile is done by its own call before. The reporter's address is forgotten.")
  @ApiResponse(responseCode = "204", description = "Decided")
  @ApiResponse(responseCode = "403", description = "It is about the caller's own profile")
  @ApiResponse(responseCode = "409", description = "It was decided already")
  void decide(CurrentAccount by,
      @Parameter(description = "Id of the report", example = "019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69") @PathVariable UUID id,
      @Valid @RequestBody Decision decision) {
    reports.decide(id, decision.state().state, Reason.required("/note", decision.note(), Reason.LONGEST),
        by.id());
  }

  /** What became of it. */
  @Schema(name = "ReportDecision")
  record Decision(@NotNull @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Outcome state,
      @NotNull @Size(max = 4000) @Schema(example = "The name is the trainer's maiden name.", maxLength = Reason.LONGEST, requiredMode = Schema.RequiredMode.REQUIRED) String note) {

    enum Outcome {
      DISMISSED(Report.State.DISMISSED), ACTED_ON(Report.State.ACTED_ON);

      private final Report.State state;

      Outcome(Report.State state) {
        this.state = state;
      }
    }
  }
}
