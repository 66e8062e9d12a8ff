package com.athleex.directory.trainers.imports;

import com.athleex.directory.web.Cursors;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ImportController.PATH)
@Tag(name = "Administration")
@SecurityRequirement(name = "accessToken")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "apiKeyHeader")
class ImportController {

  static final String PATH = "/api/v1/admin/imports";
  private static final String EXAMPLE = """
      {"handle":"anna-rossi","displayName":"Anna Rossi","languages":["it"],"specialties":["lower-back-pain"],\
      "formats":["online"],"yearsOfExperience":12,"acceptingClients":true,"publishedAt":"2026-01-15T09:30:00Z"}
      """;

  private final Imports imports;
  private final Reasons reasons;
  private final Cursors cursors;

  ImportController(Imports imports, Reasons reasons, Cursors cursors) {
    this.imports = imports;
    this.reasons = reasons;
    this.cursors = cursors;
  }

  @PostMapping(consumes = "application/x-ndjson")
  @Operation(operationId = "startImport", summary = "Import trainers in bulk", description = "One trainer a line, UTF-8, at most 64 KiB a line. A line is imported whole or not at all; a known handle is updated. Answered as soon as the body is safe on disk; follow the status resource.", requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string"), examples = @ExampleObject(EXAMPLE))))
  @ApiResponse(responseCode = "202", description = "The body is safe on disk and waits for its turn", headers = @Header(name = "Location", description = "The status resource", schema = @Schema(type = "string", example = PATH
      + "/019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69")))
  @ApiResponse(responseCode = "507", description = "There is no room for the body")
  ResponseEntity<ImportRepresentation> submit(InputStream body, Locale language) throws IOException {
    var accepted = imports.submit(body);
    return ResponseEntity.accepted().location(URI.create(PATH + "/" + accepted.id()))
        .body(ImportRepresentation.of(accepted, null, reasons, language));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getImport", summary = "How an import stands, and why lines were rejected")
  ImportRepresentation status(
      @Parameter(example = "019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69", description = "Id of the import") @PathVariable UUID id,
      Locale language) {
    var found = imports.find(id)
        .orElseThrow(() -> new ProblemException(ImportProblem.UNKNOWN_IMPORT));
    return ImportRepresentation.of(found, imports.rejections(id), reasons, language);
  }

  @GetMapping
  @Operation(operationId = "listImports", summary = "All imports, the latest first")
  ResponseEntity<Listing<ImportRepresentation>> list(
      @Parameter(example = "20", description = "How many at most, 1 to 100") @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @Parameter(description = "`next` of the page before") @RequestParam(required = false) @Nullable String cursor,
      Locale language) {
    var page = imports.latest(cursor == null ? null : before(cursor), limit + 1);
    var items = page.stream().limit(limit)
        .map(one -> ImportRepresentation.of(one, null, reasons, language)).toList();
    var listing = new Listing<>(items, Listing.Total.exactly(imports.count()),
        page.size() > limit ? cursor(items.getLast().id()) : null);
    var answer = ResponseEntity.ok();
    if (listing.next() != null)
      answer.header(HttpHeaders.LINK,
          "<%s?limit=%d&cursor=%s>; rel=\"next\"".formatted(PATH, limit, listing.next()));
    return answer.body(listing);
  }

  private String cursor(UUID last) {
    return cursors.seal("imports", last.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private UUID before(String cursor) {
    return UUID.fromString(new String(cursors.open("imports", cursor), StandardCharsets.US_ASCII));
  }
}
