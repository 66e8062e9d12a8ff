package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(OwnPasskeyController.PATH)
@Tag(name = "Accounts")
@SecurityRequirement(name = "accessToken")
class OwnPasskeyController {

  static final String PATH = "/api/v1/me/passkeys";

  private final OwnPasskeys own;

  OwnPasskeyController(OwnPasskeys own) {
    this.own = own;
  }

  @GetMapping
  @Operation(operationId = "listPasskeys", summary = "The passkeys that open the account, the oldest first")
  Listing<PasskeyRepresentation> all(CurrentAccount caller) {
    return Listing.whole(own.of(caller.id()));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "removePasskey", summary = "Remove a passkey, which opens nothing any more", description = "An account without a password keeps its last one.")
  @ApiResponse(responseCode = "204", description = "It is gone")
  @ApiResponse(responseCode = "409", description = "Nothing else opens the account")
  void remove(CurrentAccount caller,
      @Parameter(description = "Id of the passkey", example = "019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69") @PathVariable UUID id) {
    own.remove(caller.id(), id);
  }
}
