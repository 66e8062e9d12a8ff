package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.credentials.CredentialShelf;
import com.athleex.directory.trainers.credentials.LastDay;
import com.athleex.directory.trainers.profile.Credential.Check;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Decisions are a person's: an API key makes none. */
@RestController
@RequestMapping("/api/v1/admin")
@Tag(name = "Moderation")
@SecurityRequirement(name = "accessToken")
class DecisionController {

  private static final String AN_ID = "019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69";
  private static final String HANDLE = "Handle of the trainer";
  private static final String SINCE = "Since when it waited, as the review tells it: what its trainer has changed afterwards nobody has read";

  private final Decisions decisions;
  private final CredentialShelf shelf;

  DecisionController(Decisions decisions, CredentialShelf shelf) {
    this.decisions = decisions;
    this.shelf = shelf;
  }

  @GetMapping("/credentials/{id}/evidence/{evidenceId}")
  @Operation(operationId = "getEvidence", summary = "Read a file that proves a credential")
  @ApiResponse(responseCode = "200", description = "The file, to be saved", content = {
      @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
      @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
  ResponseEntity<Resource> evidence(CurrentAccount by,
      @Parameter(description = "Id of the credential", example = AN_ID) @PathVariable UUID id,
      @Parameter(description = "Id of the file", example = AN_ID) @PathVariable UUID evidenceId) {
    return shelf.open(id, evidenceId).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND))
        .download("evidence-" + evidenceId);
  }

  @PutMapping("/credentials/{id}/state")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "decideCredential", summary = "Say how far a credential was checked", description = "By hand: its evidence was seen, or it was found in its registry; or it is revoked, which wants a reason. Its trainer is told.")
  @ApiResponse(responseCode = "204", description = "The public sees it so")
  @ApiResponse(responseCode = "403", description = "It is the caller's own")
  @ApiResponse(responseCode = "409", description = "Its trainer has changed it since")
  void credential(CurrentAccount by,
      @Parameter(description = "Id of the credential", example = AN_ID) @PathVariable UUID id,
      @Parameter(description = SINCE, example = "2026-11-22T09:30:00Z") @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable Instant since,
      @Valid @RequestBody Finding finding) {
    if (!LastDay.isSensible(finding.expiresOn()))
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("/expiresOn", "trainer.rule.date")));
    var reason = finding.state() == Finding.State.REVOKED
        ? Reason.required("/reason", finding.reason(), Reason.LONGEST)
        : Reason.cleaned("/reason", finding.reason(), Reason.LONGEST);
    decisions.find(id, since, finding.state().check, finding.expiresOn(), reason, by.id());
  }

  @PutMapping("/trainers/{handle}/texts")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "decideTexts", summary = "Clear held texts, or refuse them with a reason", description = "Refused, the public goes on seeing what it saw before. The trainer is told.")
  @ApiResponse(responseCode = "204", description = "Decided")
  @ApiResponse(responseCode = "403", description = "It is the caller's own profile")
  @ApiResponse(responseCode = "409", description = "Nothing is held, or its trainer has changed it since")
  void texts(CurrentAccount by,
      @Parameter(description = HANDLE, example = "giulia-rossi") @PathVariable String handle,
      @Parameter(description = SINCE, example = "2026-11-22T09:30:00Z") @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable Instant since,
      @Valid @RequestBody Reading reading) {
    switch (reading.decision()) {
      case CLEAR -> decisions.clearTexts(handle, since, by.id());
      case REFUSE -> decisions.refuseTexts(handle, since,
          Reason.required("/reason", reading.reason(), Reason.LONGEST), by.id());
    }
  }

  @PutMapping("/trainers/{handle}/suspension")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "suspendTrainer", summary = "Hide a profile, with a reason that its trainer reads", description = "Whatever its trainer wishes, nobody else sees it until the suspension is lifted.")
  @ApiResponse(responseCode = "204", description = "Hidden; search forgets it within a second")
  @ApiResponse(responseCode = "403", description = "It is the caller's own profile")
  void suspend(CurrentAccount by,
      @Parameter(description = HANDLE, example = "giulia-rossi") @PathVariable String handle,
      @Valid @RequestBody Suspension suspension) {
    decisions.suspend(handle, Reason.required("/reason", suspension.reason(), Reason.LONGEST), by.id());
  }

  @DeleteMapping("/trainers/{handle}/suspension")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "liftSuspension", summary = "Let a profile be seen again")
  @ApiResponse(responseCode = "204", description = "It is not suspended")
  @ApiResponse(responseCode = "403", description = "It is the caller's own profile")
  void lift(CurrentAccount by,
      @Parameter(description = HANDLE, example = "giulia-rossi") @PathVariable String handle) {
    decisions.lift(handle, by.id());
  }

  /** What a person found. */
  @Schema(name = "CredentialFinding")
  record Finding(@NotNull @Schema(requiredMode = Schema.RequiredMode.REQUIRED) State state,
      @Size(max = 4000) @Schema(example = "The certificate is somebody else's.", maxLength = Reason.LONGEST, description = "Wanted with `revoked`; its trainer reads it") @Nullable String reason,
      @Schema(example = "2027-06-30", description = "Its last day as the evidence says; what its trainer said stays if absent") @Nullable LocalDate expiresOn) {

    enum State {
      EVIDENCE_SEEN(Check.EVIDENCE_SEEN),
      REGISTRY_CONFIRMED(Check.REGISTRY_CONFIRMED),
      REVOKED(
          Check.REVOKED);

      private final Check check;

      State(Check check) {
        this.check = check;
      }
    }
  }

  /** What becomes of held texts. */
  @Schema(name = "TextDecision")
  record Reading(@NotNull @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Decision decision,
      @Size(max = 4000) @Schema(example = "Coaching cures nothing: please say what you do.", maxLength = Reason.LONGEST, description = "Wanted with `refuse`; its trainer reads it") @Nullable String reason) {

    enum Decision {
      CLEAR, REFUSE
    }
  }

  /** Why a profile is hidden. */
  @Schema(name = "Suspension")
  record Suspension(
      @NotNull @Size(max = 4000) @Schema(example = "The photo is somebody else's.", maxLength = Reason.LONGEST, requiredMode = Schema.RequiredMode.REQUIRED) String reason) {}
}
