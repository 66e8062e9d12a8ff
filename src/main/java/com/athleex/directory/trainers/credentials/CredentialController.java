package com.athleex.directory.trainers.credentials;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.credentials.OwnCredentials.Versioned;
import com.athleex.directory.web.Idempotent;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(CredentialController.PATH)
@Tag(name = "Trainers")
@SecurityRequirement(name = "accessToken")
class CredentialController {

  static final String PATH = "/api/v1/me/trainer/credentials";
  static final String ID = "Id of the credential";
  static final String AN_ID = "019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69";
  private static final String ETAG = "The profile's `ETag` that was read";

  private final OwnCredentials credentials;

  CredentialController(OwnCredentials credentials) {
    this.credentials = credentials;
  }

  @GetMapping
  @Operation(operationId = "listOwnCredentials", summary = "Credentials and insurances of the trainer who asks, with what persons found")
  ResponseEntity<Listing<CredentialRepresentation>> all(CurrentAccount by) {
    var all = credentials.all(by.id());
    return all.version().with(Listing.whole(all.content()));
  }

  @Idempotent
  @PostMapping
  @Operation(operationId = "addOwnCredential", summary = "Add a credential or an insurance", description = "It is shown as self-declared until a person has seen evidence of it, or found it in its registry.")
  @ApiResponse(responseCode = "201", description = "It stands in the profile, and waits for a person")
  @ApiResponse(responseCode = "409", description = "There are 20 already")
  ResponseEntity<CredentialRepresentation> add(CurrentAccount by,
      @Valid @RequestBody CredentialRequest written) {
    var added = credentials.add(by.id(), written);
    return ResponseEntity.created(URI.create(PATH + "/" + added.content().id()))
        .eTag(added.version().header()).body(added.content());
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getOwnCredential", summary = "One credential of the trainer who asks")
  ResponseEntity<CredentialRepresentation> one(CurrentAccount by,
      @Parameter(description = ID, example = AN_ID) @PathVariable UUID id) {
    return answer(credentials.one(by.id(), id));
  }

  @PutMapping("/{id}")
  @Operation(operationId = "putOwnCredential", summary = "Write a credential anew", description = "Whatever it was checked for before counts no more: it is self-declared, and waits for a person. Its evidence stays.")
  @ApiResponse(responseCode = "200", description = "The credential as it is now")
  @ApiResponse(responseCode = "412", description = "The profile was changed in the meantime")
  @ApiResponse(responseCode = "428", description = "`If-Match` is missing")
  ResponseEntity<CredentialRepresentation> rewrite(CurrentAccount by,
      @Parameter(description = ID, example = AN_ID) @PathVariable UUID id,
      @Parameter(description = ETAG, example = "\"1\"") @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
      @Valid @RequestBody CredentialRequest written) {
    return answer(credentials.rewrite(by.id(), id, IfMatch.required(ifMatch), written));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "deleteOwnCredential", summary = "Remove a credential and its evidence")
  @ApiResponse(responseCode = "204", description = "It is gone, and its files are going")
  @ApiResponse(responseCode = "412", description = "The profile was changed in the meantime")
  @ApiResponse(responseCode = "428", description = "`If-Match` is missing")
  void remove(CurrentAccount by, @Parameter(description = ID, example = AN_ID) @PathVariable UUID id,
      @Parameter(description = ETAG, example = "\"1\"") @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
    credentials.remove(by.id(), id, IfMatch.required(ifMatch));
  }

  private static ResponseEntity<CredentialRepresentation> answer(
      Versioned<CredentialRepresentation> credential) {
    return credential.version().with(credential.content());
  }
}
