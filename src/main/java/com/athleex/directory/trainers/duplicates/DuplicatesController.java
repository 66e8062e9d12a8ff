package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.identity.Caller;
import com.athleex.directory.trainers.duplicates.Duplicates.Position;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Administration")
@SecurityRequirement(name = "accessToken")
@SecurityRequirement(name = "apiKey")
@SecurityRequirement(name = "apiKeyHeader")
class DuplicatesController {

  static final String PAIRS = "/api/v1/admin/trainers/duplicates";
  static final String PAIR = PAIRS + "/{handle}/{other}";
  static final String MERGE = "/api/v1/admin/trainers/{handle}/merge";

  private final Duplicates duplicates;
  private final Merging merging;
  private final DuplicateCursors cursors;

  DuplicatesController(Duplicates duplicates, Merging merging, DuplicateCursors cursors) {
    this.duplicates = duplicates;
    this.merging = merging;
    this.cursors = cursors;
  }

  @GetMapping(PAIRS)
  @Operation(operationId = "listTrainerDuplicates", summary = "Pairs of profiles that may be one person's", description = "The same name, whatever its case, accents and order, and places within 25 km; or both online only and for the same specialty. A page can hold fewer than asked for, even none: go on while there is `next`.")
  ResponseEntity<Listing<PairRepresentation>> list(
      @Parameter(example = "20", description = "How many at most, 1 to 100") @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @Parameter(description = "`next` of the page before") @RequestParam(required = false) @Nullable String cursor) {
    var found = duplicates.after(cursor == null ? Position.START : cursors.open(cursor), limit);
    var items = found.pairs().stream().map(PairRepresentation::of).toList();
    var next = found.end() == null ? null : cursors.seal(found.end());
    var answer = ResponseEntity.ok();
    if (next != null)
      answer.header(HttpHeaders.LINK, "<%s?limit=%d&cursor=%s>; rel=\"next\"".formatted(PAIRS, limit, next));
    return answer.body(new Listing<>(items,
        new Listing.Total(items.size(), cursor == null && next == null ? "exact" : "at-least"), next));
  }

  @PutMapping(PAIR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "dismissTrainerDuplicate", summary = "Say that two profiles are two people's", description = "They are not listed as a pair any more, in whichever order they are named.")
  @ApiResponse(responseCode = "204", description = "It is remembered")
  void tellApart(
      @Parameter(example = "anna-rossi", description = "A trainer's handle") @PathVariable String handle,
      @Parameter(example = "anna-rossi-2", description = "The other trainer's handle") @PathVariable String other) {
    duplicates.tellApart(handle, other);
  }

  @PostMapping(MERGE)
  @Operation(operationId = "mergeTrainers", summary = "Make one profile of two", description = "For ever. The one that stays keeps what it says; it gets the other's credentials that it has not, its counters, its places on shortlists, and its addresses, which lead on to it. The other is gone. A profile that its trainer owns can only be the one that stays.")
  @ApiResponse(responseCode = "200", description = "The one that stays")
  @ApiResponse(responseCode = "409", description = "A trainer owns the one that would go")
  @ApiResponse(responseCode = "412", description = "The one that goes was changed in the meantime")
  @ApiResponse(responseCode = "428", description = "`If-Match` is missing")
  MergedRepresentation merge(
      @Parameter(example = "anna-rossi-2", description = "Of the profile that goes") @PathVariable String handle,
      @Parameter(description = "The version of the one that goes, as the list of pairs tells it", example = "\"3\"") @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
      @Valid @RequestBody MergeRequest request, HttpServletRequest http) {
    // an administrator's key has no account
    var by = http.getUserPrincipal() instanceof Caller caller ? caller.getPrincipal().id() : null;
    var stays = merging.merge(handle, request.into(), IfMatch.required(ifMatch), by);
    return new MergedRepresentation(stays.handle(), "/api/v1/trainers/" + stays.handle());
  }

  /** Into which profile. */
  @Schema(name = "TrainerMerge")
  record MergeRequest(
      @NotNull @Size(max = 60) @Schema(example = "anna-rossi", description = "Handle of the profile that stays", requiredMode = Schema.RequiredMode.REQUIRED) String into) {}

  /** The profile that stays. */
  @Schema(name = "MergedTrainer")
  record MergedRepresentation(@Schema(example = "anna-rossi") String handle,
      @Schema(example = "/api/v1/trainers/anna-rossi") String url) {}
}
