package com.athleex.directory.trainers.credentials;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.credentials.CredentialRepresentation.EvidenceRepresentation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(CredentialController.PATH + "/{id}/evidence")
@Tag(name = "Trainers")
@SecurityRequirement(name = "accessToken")
class EvidenceController {

  private static final String ID = CredentialController.ID;
  private static final String AN_ID = CredentialController.AN_ID;

  private final OwnEvidence evidence;

  EvidenceController(OwnEvidence evidence) {
    this.evidence = evidence;
  }

  @PostMapping
  @Operation(operationId = "addOwnEvidence", summary = "Send a file that proves a credential", description = "A PDF of 30 pages at most, or a JPEG or PNG picture; 10 MB, 5 files a credential. What a file is, its content says. Its trainer and administrators can read it, nobody else.", requestBody = @RequestBody(required = true, content = {
      @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
      @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
      @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))}))
  @ApiResponse(responseCode = "201", description = "The file is kept")
  @ApiResponse(responseCode = "409", description = "There are 5 already")
  @ApiResponse(responseCode = "413", description = "The file has more than 10 MB")
  @ApiResponse(responseCode = "415", description = "It is neither PDF nor JPEG nor PNG")
  @ApiResponse(responseCode = "422", description = "It is damaged, encrypted, too long, or does more than show pages")
  ResponseEntity<EvidenceRepresentation> add(CurrentAccount by,
      @Parameter(description = ID, example = AN_ID) @PathVariable UUID id, InputStream upload) {
    var added = evidence.add(by.id(), id, upload);
    return ResponseEntity
        .created(URI.create(CredentialController.PATH + "/" + id + "/evidence/" + added.id())).body(added);
  }

  @GetMapping("/{evidenceId}")
  @Operation(operationId = "getOwnEvidence", summary = "Read a file that the trainer sent")
  @ApiResponse(responseCode = "200", description = "The file, to be saved", content = {
      @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
      @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
  ResponseEntity<Resource> read(CurrentAccount by,
      @Parameter(description = ID, example = AN_ID) @PathVariable UUID id,
      @Parameter(description = "Id of the file", example = AN_ID) @PathVariable UUID evidenceId) {
    return evidence.open(by.id(), id, evidenceId).download("evidence-" + evidenceId);
  }

  @DeleteMapping("/{evidenceId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "deleteOwnEvidence", summary = "Take a file back", description = "What a person found by it stays.")
  @ApiResponse(responseCode = "204", description = "Nobody can read it any more")
  void remove(CurrentAccount by, @Parameter(description = ID, example = AN_ID) @PathVariable UUID id,
      @Parameter(description = "Id of the file", example = AN_ID) @PathVariable UUID evidenceId) {
    evidence.remove(by.id(), id, evidenceId);
  }
}
