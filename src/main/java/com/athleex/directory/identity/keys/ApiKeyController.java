package com.athleex.directory.identity.keys;

import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.identity.Scope;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.Idempotent;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiKeyController.PATH)
@Tag(name = "Administration")
@SecurityRequirement(name = "accessToken")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "apiKeyHeader")
class ApiKeyController {

  static final String PATH = "/api/v1/admin/api-keys";
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final String ID = "019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69";

  private final ApiKeys keys;
  private final Clock clock;

  ApiKeyController(ApiKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Idempotent
  @PostMapping
  @Operation(operationId = "issueApiKey", summary = "Issue an API key to a partner's program", description = "The key stands in this answer and nowhere else.")
  @ApiResponse(responseCode = "201", description = "The key, shown this once")
  @ApiResponse(responseCode = "409", description = "There is a key of that name")
  ResponseEntity<IssuedKey> issue(@Valid @RequestBody KeyRequest request) {
    var issued = keys.issue(request.name(), request.scopes(), expiry(request.expiresAt()))
        .orElseThrow(() -> new ProblemException(IdentityProblem.KEY_NAME_TAKEN));
    return ResponseEntity.created(URI.create(PATH + "/" + issued.key().getId())).body(IssuedKey.of(issued));
  }

  @GetMapping
  @Operation(operationId = "listApiKeys", summary = "All API keys, without their secrets")
  Listing<KeyRepresentation> all() {
    return Listing.whole(keys.all().stream().map(KeyRepresentation::of).toList());
  }

  @Idempotent
  @PostMapping("/{id}/rotation")
  @Operation(operationId = "rotateApiKey", summary = "Replace the secret of a key", description = "The former secret opens for 24 hours more.")
  IssuedKey rotate(@Parameter(description = "Id of the key", example = ID) @PathVariable UUID id) {
    return IssuedKey.of(keys.rotate(id).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND)));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "revokeApiKey", summary = "Void a key at once")
  void revoke(@Parameter(description = "Id of the key", example = ID) @PathVariable UUID id) {
    if (!keys.revoke(id))
      throw new ProblemException(WebProblem.NOT_FOUND);
  }

  private Instant expiry(@Nullable Instant asked) {
    var now = clock.instant();
    if (asked == null)
      return now.plus(LONGEST);
    if (!asked.isAfter(now) || asked.isAfter(now.plus(LONGEST)))
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("/expiresAt", "identity.key-expiry", LONGEST.toDays())));
    return asked;
  }

  @Schema(name = "ApiKeyRequest")
  record KeyRequest(
      @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9-]*", message = "{identity.key-name}") @Schema(example = "gym-chain-feed") String name,
      @NotEmpty @Schema(example = "[\"import-trainers\"]") Set<Scope> scopes,
      @Schema(example = "2027-06-30T00:00:00Z", description = "Within 366 days, which is also the default") @Nullable Instant expiresAt) {}

  @Schema(name = "ApiKey")
  record KeyRepresentation(UUID id, @Schema(example = "gym-chain-feed") String name,
      @Schema(example = "[\"import-trainers\"]") List<Scope> scopes, Instant createdAt,
      @Nullable Instant expiresAt, @Nullable LocalDate lastUsedOn) {

    static KeyRepresentation of(ApiKey key) {
      return new KeyRepresentation(key.getId(), key.name(), key.scopes(), key.createdAt(), key.expiresAt(),
          key.lastUsedOn());
    }
  }

  @Schema(name = "IssuedApiKey")
  record IssuedKey(KeyRepresentation key, @Schema(example = "athx_2b1x…") String secret) {

    static IssuedKey of(ApiKeys.Issued issued) {
      return new IssuedKey(KeyRepresentation.of(issued.key()), issued.secret().value());
    }

    @Override
    public String toString() {
      return "IssuedKey[" + key.name() + "]";
    }
  }
}
