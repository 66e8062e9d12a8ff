package com.athleex.directory.trainers.reports;

import com.athleex.directory.trainers.moderation.Reason;
import com.athleex.directory.web.Idempotent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/trainers/{handle}/reports")
@Tag(name = "Trainers")
class ReportController {

  static final int LONGEST = 2000;

  private final Reports reports;

  ReportController(Reports reports) {
    this.reports = reports;
  }

  @Idempotent
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "reportTrainer", summary = "Tell a person that something is wrong with a profile", description = "Anybody can, without an account. Who reports is not kept, but for an address that they give, until the report is decided. The answer is the same whatever becomes of it.")
  @ApiResponse(responseCode = "202", description = "A person is going to look at it")
  void report(
      @Parameter(description = "Handle of the trainer", example = "giulia-rossi") @PathVariable String handle,
      @Valid @RequestBody Reported reported) {
    reports.take(handle, reported.reason(), Reason.cleaned("/text", reported.text(), LONGEST),
        reported.email());
  }

  /** What is wrong. */
  @Schema(name = "TrainerReport")
  record Reported(
      @NotNull @Schema(example = "false-claims", requiredMode = Schema.RequiredMode.REQUIRED) Report.Reason reason,
      @Size(max = 8000) @Schema(example = "The certificate on the photo has another name.", maxLength = LONGEST, description = "Plain text") @Nullable String text,
      @Email @Size(max = 254) @Schema(example = "vera@example.org", description = "For questions; forgotten with the decision") @Nullable String email) {

    @Override
    public String toString() {
      return "Reported[" + reason + "]";
    }
  }
}
