package com.athleex.directory.identity.me;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.sessions.SessionRepresentation;
import com.athleex.directory.identity.sessions.Sessions;
import com.athleex.directory.web.EntityVersion;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Accounts")
@SecurityRequirement(name = "accessToken")
class MeController {

  private final OwnAccount own;
  private final Sessions sessions;

  MeController(OwnAccount own, Sessions sessions) {
    this.own = own;
    this.sessions = sessions;
  }

  @GetMapping
  @Operation(operationId = "getMe", summary = "The account that asks")
  ResponseEntity<MeRepresentation> me(CurrentAccount caller) {
    return told(own.of(caller.id()));
  }

  @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
  @Operation(operationId = "changeMe", summary = "Another name or language", description = "A JSON merge patch; address and password have routes of their own.")
  ResponseEntity<MeRepresentation> change(CurrentAccount caller,
      @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String from,
      @RequestBody MergePatch<Introduction> patch) {
    return told(own.change(caller.id(), IfMatch.required(from), patch));
  }

  private static ResponseEntity<MeRepresentation> told(Account account) {
    return EntityVersion.of(account.version()).with(MeRepresentation.of(account));
  }

  @GetMapping("/export")
  @Operation(operationId = "exportMe", summary = "Everything that is kept of the person who asks", description = "Machine-readable; a member for each part of the directory that keeps something (GDPR, Art. 15 and 20).")
  ResponseEntity<Map<String, Object>> export(CurrentAccount caller) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"find-a-trainer-export.json\"")
        .body(own.export(caller.id()));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "eraseMe", summary = "Erase the account and everything that is kept of the person", description = "At once, and for good (GDPR, Art. 17).")
  void erase(CurrentAccount caller) {
    own.erase(caller.id());
  }

  @GetMapping("/sessions")
  @Operation(operationId = "listSessions", summary = "Where the account is signed in, the latest first")
  Listing<SessionRepresentation> sessions(CurrentAccount caller) {
    return Listing.whole(sessions.of(caller.id()).stream()
        .map(session -> SessionRepresentation.of(session, caller.session())).toList());
  }

  @DeleteMapping("/sessions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "signOutEverywhere", summary = "Sign out everywhere, here too")
  void endAll(CurrentAccount caller) {
    sessions.endAll(caller.id());
  }

  @DeleteMapping("/sessions/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "endSession", summary = "Sign out somewhere")
  void end(CurrentAccount caller,
      @Parameter(description = "Id of the session", example = "019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69") @PathVariable UUID id) {
    if (!sessions.end(id, caller.id()))
      throw new ProblemException(WebProblem.NOT_FOUND);
  }
}
