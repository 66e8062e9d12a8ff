package com.athleex.directory.trainers.claims;

import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.Idempotent;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Administration")
@SecurityRequirement(name = "accessToken")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "apiKeyHeader")
class InvitationController {

  static final String ONE = "/api/v1/admin/trainers/{handle}/claim-invitations";
  static final String IMPORTED = "/api/v1/admin/claim-invitations";

  private final Invitations invitations;

  InvitationController(Invitations invitations) {
    this.invitations = invitations;
  }

  @Idempotent
  @PostMapping(ONE)
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "inviteTrainerToClaim", summary = "Invite somebody to claim a profile that nobody owns", description = "A letter with a link goes to the address, the same whether or not it has an account. The link is good for 14 days and once; after that the address is forgotten. Another invitation voids the one before.")
  @ApiResponse(responseCode = "202", description = "The letter is on its way")
  @ApiResponse(responseCode = "409", description = "Somebody owns the profile")
  InvitationRepresentation invite(
      @Parameter(example = "anna-rossi", description = "The trainer's handle") @PathVariable String handle,
      @Valid @RequestBody InvitationRequest request) {
    var email = AddressBook.canonical(request.email())
        .orElseThrow(() -> new ProblemException(WebProblem.INVALID_REQUEST,
            List.of(FieldProblem.at("/email", "trainer.rule.email"))));
    return new InvitationRepresentation(handle, invitations.invite(handle, email));
  }

  @Idempotent
  @PostMapping(IMPORTED)
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "inviteImportedTrainersToClaim", summary = "Invite trainers whose address came by import", description = "Those who were not invited yet, 500 a call: call again while `left` is not 0.")
  @ApiResponse(responseCode = "202", description = "Their letters are on their way")
  InvitedRepresentation inviteImported() {
    var begun = invitations.inviteImported();
    return new InvitedRepresentation(begun.invited(), begun.left());
  }

  /** Whom to invite. */
  @Schema(name = "ClaimInvitationRequest")
  record InvitationRequest(
      @NotNull @Size(max = 254) @Schema(example = "anna@rossi.example", requiredMode = Schema.RequiredMode.REQUIRED) String email) {

    // no address in a log
    @Override
    public String toString() {
      return "InvitationRequest[…]";
    }
  }

  /** An invitation that goes out. */
  @Schema(name = "ClaimInvitation")
  record InvitationRepresentation(@Schema(example = "anna-rossi") String handle,
      @Schema(example = "2026-12-06T09:30:00Z", description = "When its link ends") Instant until) {}

  /** Invitations that go out. */
  @Schema(name = "ClaimInvitations")
  record InvitedRepresentation(@Schema(example = "500") int invited,
      @Schema(example = "1200", description = "Who could still be invited") long left) {}
}
