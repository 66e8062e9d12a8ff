package com.athleex.directory.identity.audit;

import com.athleex.directory.web.Cursors;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(AuditController.PATH)
@Tag(name = "Administration")
@SecurityRequirement(name = "accessToken")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "apiKeyHeader")
class AuditController {

  static final String PATH = "/api/v1/admin/audit";

  private final AuditEntryRepository entries;
  private final Cursors cursors;

  AuditController(AuditEntryRepository entries, Cursors cursors) {
    this.entries = entries;
    this.cursors = cursors;
  }

  @GetMapping
  @Operation(operationId = "listAuditEntries", summary = "What editors, administrators and programs changed, the latest first")
  ResponseEntity<Listing<AuditRepresentation>> list(
      @Parameter(example = "20", description = "How many at most, 1 to 100") @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @Parameter(description = "`next` of the page before") @RequestParam(required = false) @Nullable String cursor) {
    var page = page(cursor, Limit.of(limit + 1));
    var items = page.stream().limit(limit).toList();
    var next = page.size() > limit ? cursor(items.getLast()) : null;
    var answer = ResponseEntity.ok();
    if (next != null)
      answer.header(HttpHeaders.LINK, "<%s?limit=%d&cursor=%s>; rel=\"next\"".formatted(PATH, limit, next));
    return answer.body(new Listing<>(items.stream().map(AuditRepresentation::of).toList(),
        Listing.Total.exactly(entries.count()), next));
  }

  private List<AuditEntry> page(@Nullable String cursor, Limit limit) {
    if (cursor == null)
      return entries.findAllByOrderByAtDescIdDesc(limit);
    var last = new String(cursors.open("audit", cursor), StandardCharsets.US_ASCII).split(" ");
    return entries.findBefore(Instant.parse(last[0]), UUID.fromString(last[1]), limit);
  }

  private String cursor(AuditEntry last) {
    return cursors.seal("audit", (last.at() + " " + last.getId()).getBytes(StandardCharsets.US_ASCII));
  }
}
