package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.accounts.EmailAddress;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Accounts")
class EmailController {

  private final EmailChanges changes;
  private final PasswordChanges passwords;

  EmailController(EmailChanges changes, PasswordChanges passwords) {
    this.changes = changes;
    this.passwords = passwords;
  }

  @PutMapping("/api/v1/me/email")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @SecurityRequirement(name = "accessToken")
  @Operation(operationId = "changeEmail", summary = "Ask for another address", description = "Letters go to both addresses; the account moves when both were answered within 24 hours. The answer is the same whether or not the new address has an account.")
  @ApiResponse(responseCode = "202", description = "Both mailboxes are asked")
  void ask(CurrentAccount caller, @Valid @RequestBody EmailChangeRequest request) {
    var email = EmailAddress.of(request.email())
        .orElseThrow(() -> new ProblemException(WebProblem.INVALID_REQUEST,
            List.of(FieldProblem.at("/email", "identity.email"))));
    passwords.prove(caller.id(), request.password());
    changes.ask(caller.id(), email);
  }

  @PostMapping("/api/v1/email-changes/confirmation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "confirmEmailChange", summary = "One of the two mailboxes agrees", description = "With the second one the account moves, and every session ends.")
  void confirm(@Valid @RequestBody Confirmation request) {
    changes.confirm(request.token());
  }

  @Schema(name = "EmailChangeRequest")
  record EmailChangeRequest(@NotBlank @Size(max = 254) @Schema(example = "anna@example.com") String email,
      @NotNull @Size(max = 1000) @Schema(example = "four quiet words suffice") String password) {

    @Override
    public String toString() {
      return "EmailChangeRequest[…]";
    }
  }

  @Schema(name = "Confirmation")
  record Confirmation(
      @NotBlank @Size(max = 200) @Schema(example = "atht_2b1x…", description = "From the letter") String token) {

    @Override
    public String toString() {
      return "Confirmation[…]";
    }
  }
}
