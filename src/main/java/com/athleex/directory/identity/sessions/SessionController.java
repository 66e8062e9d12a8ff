package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.web.Idempotent;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sessions")
@Tag(name = "Accounts")
class SessionController {

  private final SignIn signIn;
  private final Sessions sessions;
  private final Clients clients;

  SessionController(SignIn signIn, Sessions sessions, Clients clients) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.clients = clients;
  }

  @Idempotent
  @PostMapping
  @Operation(operationId = "signIn", summary = "Sign in", description = "By address and password. What is wrong is not said, and takes as long as what is right.")
  @ApiResponse(responseCode = "201", description = "A session, and the first tokens of it")
  @ApiResponse(responseCode = "401", description = "Address and password do not belong together")
  ResponseEntity<TokensRepresentation> signIn(@Valid @RequestBody Credentials credentials,
      HttpServletRequest request) {
    var tokens = signIn.byPassword(credentials.email(), credentials.password(), clients.of(request))
        .orElseThrow(() -> new ProblemException(IdentityProblem.SIGN_IN_REFUSED));
    return ResponseEntity.created(URI.create("/api/v1/me/sessions/" + tokens.session()))
        .cacheControl(CacheControl.noStore()).body(TokensRepresentation.of(tokens));
  }

  @PostMapping("/refresh")
  @Operation(operationId = "refreshSession", summary = "Change a refresh token for the next pair of tokens", description = "A refresh token is good once. If it comes a second time, somebody else has it too: the session ends at once.")
  @ApiResponse(responseCode = "200", description = "The next pair")
  @ApiResponse(responseCode = "401", description = "The token is unknown, was used before, or its session has ended")
  ResponseEntity<TokensRepresentation> refresh(@Valid @RequestBody Refresh request) {
    var tokens = sessions.refresh(request.refreshToken())
        .orElseThrow(() -> new ProblemException(IdentityProblem.SESSION_ENDED));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(TokensRepresentation.of(tokens));
  }

  @DeleteMapping("/current")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @SecurityRequirement(name = "accessToken")
  @Operation(operationId = "signOut", summary = "Sign out here")
  void signOut(CurrentAccount caller) {
    sessions.end(caller.session(), caller.id());
  }

  @Schema(name = "Credentials")
  record Credentials(@NotBlank @Size(max = 254) @Schema(example = "anna@example.org") String email,
      @NotBlank @Size(max = 1000) @Schema(example = "four quiet words suffice") String password) {

    @Override
    public String toString() {
      return "Credentials[…]";
    }
  }

  @Schema(name = "Refresh")
  record Refresh(@NotBlank @Size(max = 200) @Schema(example = "athr_Zk3…") String refreshToken) {

    @Override
    public String toString() {
      return "Refresh[…]";
    }
  }
}
