package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.identity.sessions.Clients;
import com.athleex.directory.identity.sessions.TokensRepresentation;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/webauthn")
@Tag(name = "Accounts")
class PasskeyController {

  // WebAuthn names things its own way
  private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  private final PasskeyRegistration registration;
  private final PasskeySignIn signIn;
  private final Clients clients;

  PasskeyController(PasskeyRegistration registration, PasskeySignIn signIn, Clients clients) {
    this.registration = registration;
    this.signIn = signIn;
    this.clients = clients;
  }

  @PostMapping("/register/options")
  @SecurityRequirement(name = "accessToken")
  @Operation(operationId = "askPasskeyRegistration", summary = "What a browser needs to create a passkey", description = "For PublicKeyCredential.parseCreationOptionsFromJSON; good once, for 5 minutes. Wants a sign-in of less than 15 minutes ago.")
  @ApiResponse(responseCode = "200", description = "PublicKeyCredentialCreationOptionsJSON of WebAuthn", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object"), examples = @ExampleObject("""
      {"rp":{"id":"trainers.example","name":"Find a Trainer"},
       "user":{"id":"Zk3vQ0q8b1yT","name":"anna@example.org","displayName":"Anna"},"challenge":"Vx8bQ2c1",
       "pubKeyCredParams":[{"type":"public-key","alg":-7}],"timeout":300000,"excludeCredentials":[],
       "authenticatorSelection":{"residentKey":"required","userVerification":"required"},"attestation":"none"}""")))
  @ApiResponse(responseCode = "403", description = "The sign-in is too long ago")
  ResponseEntity<JsonNode> askRegistration(CurrentAccount caller) {
    return options(registration.ask(caller));
  }

  @PostMapping("/register")
  @SecurityRequirement(name = "accessToken")
  @Operation(operationId = "registerPasskey", summary = "Keep the passkey that the browser created", description = "The person is told by a letter.")
  @ApiResponse(responseCode = "201", description = "The passkey opens the account from now on")
  @ApiResponse(responseCode = "400", description = "A field is wrong, or the answer proves nothing")
  ResponseEntity<PasskeyRepresentation> register(CurrentAccount caller,
      @Valid @RequestBody Registration request) {
    var passkey = registration.register(caller, request.credential(),
        request.credential().challenge("/credential"), request.label());
    return ResponseEntity.created(URI.create(OwnPasskeyController.PATH + "/" + passkey.getId()))
        .body(PasskeyRepresentation.of(passkey));
  }

  @PostMapping("/authenticate/options")
  @Operation(operationId = "askPasskeySignIn", summary = "What a browser needs to sign in by a passkey", description = "For PublicKeyCredential.parseRequestOptionsFromJSON; good once, for 5 minutes. The same for everybody: the device finds the passkey.")
  @ApiResponse(responseCode = "200", description = "PublicKeyCredentialRequestOptionsJSON of WebAuthn", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object"), examples = @ExampleObject("""
      {"challenge":"Vx8bQ2c1","timeout":300000,"rpId":"trainers.example","allowCredentials":[],
       "userVerification":"required"}""")))
  ResponseEntity<JsonNode> askSignIn() {
    return options(signIn.ask());
  }

  @PostMapping("/authenticate")
  @Operation(operationId = "signInByPasskey", summary = "Sign in by a passkey", description = "With what PublicKeyCredential.toJSON gives. What is wrong is not said.")
  @ApiResponse(responseCode = "201", description = "A session, and the first tokens of it")
  @ApiResponse(responseCode = "401", description = "The answer opens no account")
  ResponseEntity<TokensRepresentation> signIn(@Valid @RequestBody AssertedCredential credential,
      HttpServletRequest request) {
    var tokens = signIn.answered(credential, clients.of(request))
        .orElseThrow(() -> new ProblemException(IdentityProblem.SIGN_IN_REFUSED));
    return ResponseEntity.created(URI.create("/api/v1/me/sessions/" + tokens.session()))
        .cacheControl(CacheControl.noStore()).body(TokensRepresentation.of(tokens));
  }

  private static ResponseEntity<JsonNode> options(Object options) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(json(options));
  }

  /** As browsers read options. */
  static JsonNode json(Object options) {
    return JSON.valueToTree(options);
  }

  @Schema(name = "PasskeyRegistration")
  record Registration(
      @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\x00-\\x1f\\x7f<>]*", message = "{identity.plain-text}") @Schema(example = "Anna's telephone", description = "By which its owner knows it again") String label,
      @NotNull @Valid CreatedCredential credential) {}
}
