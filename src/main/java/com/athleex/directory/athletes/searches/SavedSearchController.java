package com.athleex.directory.athletes.searches;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.web.Idempotent;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.MergePatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(SavedSearchController.PATH)
@Tag(name = "Athletes")
@SecurityRequirement(name = "accessToken")
class SavedSearchController {

  static final String PATH = "/api/v1/me/athlete/saved-searches";

  private final SavedSearches searches;

  SavedSearchController(SavedSearches searches) {
    this.searches = searches;
  }

  @GetMapping
  @Operation(operationId = "listSavedSearches", summary = "The searches that the athlete keeps, the newest first")
  ResponseEntity<Listing<SavedSearchRepresentation>> all(CurrentAccount by) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(Listing.whole(searches.of(by.id()).stream().map(SavedSearchRepresentation::of).toList()));
  }

  @Idempotent
  @PostMapping
  @Operation(operationId = "saveSearch", summary = "Keep a search", description = "The query is checked as `GET /trainers` checks its parameters. Where it names an injury or a condition, it is kept with `keepSpecialties: true` only. With `notify`, a letter a day at most tells of trainers whom it finds from now on.")
  @ApiResponse(responseCode = "201", description = "The search is kept")
  @ApiResponse(responseCode = "409", description = "There are 20 already")
  @ApiResponse(responseCode = "422", description = "No such place")
  ResponseEntity<SavedSearchRepresentation> save(CurrentAccount by,
      @Valid @RequestBody SavedSearchRequest request, Locale language) {
    var saved = searches.save(by.id(), request, language);
    return ResponseEntity.created(URI.create(PATH + "/" + saved.id())).eTag(saved.version().header())
        .body(SavedSearchRepresentation.of(saved));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getSavedSearch", summary = "A search that the athlete keeps")
  ResponseEntity<SavedSearchRepresentation> one(CurrentAccount by, @PathVariable UUID id) {
    return answer(searches.one(by.id(), id));
  }

  @PatchMapping(path = "/{id}", consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
  @Operation(operationId = "changeSavedSearch", summary = "Rename a search, or begin or end its letters", description = "Letters that begin tell of trainers whom it finds from then on.", requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = {
      @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = SavedSearchChange.class)),
      @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = SavedSearchChange.class))}))
  @ApiResponse(responseCode = "200", description = "The search after the change")
  @ApiResponse(responseCode = "412", description = "It was changed in the meantime")
  @ApiResponse(responseCode = "428", description = "`If-Match` is missing")
  ResponseEntity<SavedSearchRepresentation> change(CurrentAccount by, @PathVariable UUID id,
      @Parameter(description = "The `ETag` that was read", example = "\"1\"") @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
      @RequestBody MergePatch<SavedSearchChange> patch) {
    return answer(searches.change(by.id(), id, IfMatch.required(ifMatch), patch));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "deleteSavedSearch", summary = "Forget a search, and whom it has found")
  @ApiResponse(responseCode = "204", description = "It is forgotten")
  void remove(CurrentAccount by, @PathVariable UUID id) {
    searches.remove(by.id(), id);
  }

  private static ResponseEntity<SavedSearchRepresentation> answer(SavedSearch search) {
    return search.version().with(SavedSearchRepresentation.of(search));
  }
}
