package com.athleex.directory.athletes.shortlist;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/athlete/shortlist")
@Tag(name = "Athletes")
@SecurityRequirement(name = "accessToken")
class ShortlistController {

  private final Shortlist shortlist;

  ShortlistController(Shortlist shortlist) {
    this.shortlist = shortlist;
  }

  @GetMapping
  @Operation(operationId = "listShortlist", summary = "The trainers whom the athlete keeps in mind, the newest first")
  ResponseEntity<Listing<ShortlistedRepresentation>> all(CurrentAccount by) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(Listing.whole(shortlist.of(by.id()).stream().map(ShortlistedRepresentation::of).toList()));
  }

  @PutMapping("/{handle}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "shortlistTrainer", summary = "Keep a trainer in mind")
  @ApiResponse(responseCode = "204", description = "The trainer is on the list, once")
  @ApiResponse(responseCode = "409", description = "The list holds 200 trainers already")
  void add(CurrentAccount by,
      @Parameter(example = "demo-giulia-rossi-12", description = "The trainer's handle") @PathVariable String handle) {
    shortlist.add(by.id(), handle);
  }

  @DeleteMapping("/{handle}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "unlistTrainer", summary = "Take a trainer off the shortlist")
  @ApiResponse(responseCode = "204", description = "The trainer is not on the list")
  void remove(CurrentAccount by,
      @Parameter(example = "demo-giulia-rossi-12", description = "The trainer's handle") @PathVariable String handle) {
    shortlist.remove(by.id(), handle);
  }
}
