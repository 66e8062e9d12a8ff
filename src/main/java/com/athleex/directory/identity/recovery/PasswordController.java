package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.CurrentAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Accounts")
class PasswordController {

  private final PasswordChanges passwords;

  PasswordController(PasswordChanges passwords) {
    this.passwords = passwords;
  }

  @PostMapping("/api/v1/password-resets")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "askPasswordReset", summary = "Ask for a letter with which another password can be chosen", description = "The answer is the same for every address.")
  @ApiResponse(responseCode = "202", description = "If the address has an account, a letter is on its way")
  void ask(@Valid @RequestBody ResetRequest request) {
    passwords.askReset(request.email());
  }

  @PutMapping("/api/v1/password-resets/{token}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "resetPassword", summary = "Choose another password by the letter's token", description = "Every session of the account ends.")
  void reset(
      @Parameter(description = "From the letter; good once, for 30 minutes", example = "atht_2b1x") @PathVariable String token,
      @Valid @RequestBody NewPassword request) {
    passwords.reset(token, request.password());
  }

  @PutMapping("/api/v1/me/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @SecurityRequirement(name = "accessToken")
  @Operation(operationId = "changePassword", summary = "Choose another password", description = "Every other session of the account ends.")
  void change(CurrentAccount caller, @Valid @RequestBody PasswordChange request) {
    passwords.change(caller, request.currentPassword(), request.newPassword());
  }

  @Schema(name = "PasswordResetRequest")
  record ResetRequest(@NotBlank @Size(max = 254) @Schema(example = "anna@example.org") String email) {

    @Override
    public String toString() {
      return "ResetRequest[…]";
    }
  }

  @Schema(name = "NewPassword")
  record NewPassword(
      @NotNull @Size(max = 1000) @Schema(example = "four quiet words suffice") String password) {

    @Override
    public String toString() {
      return "NewPassword[…]";
    }
  }

  @Schema(name = "PasswordChange")
  record PasswordChange(
      @NotNull @Size(max = 1000) @Schema(example = "four quiet words suffice") String currentPassword,
      @NotNull @Size(max = 1000) @Schema(example = "other words, just as quiet") String newPassword) {

    @Override
    public String toString() {
      return "PasswordChange[…]";
    }
  }
}
