package com.athleex.directory.trainers.own;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.web.EntityVersion;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.MergePatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/trainer")
@Tag(name = "Trainers")
@SecurityRequirement(name = "accessToken")
class OwnProfileController {

  private final OwnProfiles profiles;
  private final OwnView view;

  OwnProfileController(OwnProfiles profiles, OwnView view) {
    this.profiles = profiles;
    this.view = view;
  }

  @GetMapping
  @Operation(operationId = "getOwnTrainerProfile", summary = "The profile of the trainer who asks, as they wrote it")
  ResponseEntity<OwnProfileRepresentation> read(CurrentAccount by, Locale language) {
    return profiles.look(by.id(), trainer -> answer(trainer, language));
  }

  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(operationId = "putOwnTrainerProfile", summary = "Write the whole profile", description = "The first time this makes it, as a draft that nobody else sees, and needs no `If-Match`. A profile may be unfinished until it is published: `gaps` says what is missing. Texts lose marks that change the direction of writing and what cannot be seen. Texts that claim to diagnose, cure or treat wait for a person before the public sees them.")
  @ApiResponse(responseCode = "200", description = "The profile as it is now")
  @ApiResponse(responseCode = "409", description = "It is public, and would be incomplete")
  @ApiResponse(responseCode = "412", description = "It was changed in the meantime")
  @ApiResponse(responseCode = "428", description = "`If-Match` is missing")
  ResponseEntity<OwnProfileRepresentation> put(CurrentAccount by,
      @Parameter(description = "The `ETag` that was read; not for the first time", example = "\"1\"") @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
      @Valid @RequestBody OwnProfile written, Locale language) {
    return profiles.put(by.id(), ifMatch, written, language, trainer -> answer(trainer, language));
  }

  @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
  @Operation(operationId = "changeOwnTrainerProfile", summary = "Change parts of the profile", description = "A JSON merge patch: what is not named stays, null empties, a list is replaced as a whole.", requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = {
      @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(types = "object", description = "Members of `TrainerProfileContent`"), examples = @ExampleObject(name = "price", value = "{\"prices\":[{\"amount\":\"60.00\",\"currency\":\"EUR\",\"per\":\"session\"}]}")),
      @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(types = "object", description = "Members of `TrainerProfileContent`"), examples = @ExampleObject(name = "clients", value = "{\"acceptingClients\":false}"))}))
  @ApiResponse(responseCode = "200", description = "The profile after the change")
  @ApiResponse(responseCode = "409", description = "It is public, and would be incomplete")
  @ApiResponse(responseCode = "412", description = "It was changed in the meantime")
  @ApiResponse(responseCode = "428", description = "`If-Match` is missing")
  ResponseEntity<OwnProfileRepresentation> change(CurrentAccount by,
      @Parameter(description = "The `ETag` that was read", example = "\"1\"") @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
      @RequestBody MergePatch<OwnProfile> patch, Locale language) {
    return profiles.patch(by.id(), IfMatch.required(ifMatch), patch, language,
        trainer -> answer(trainer, language));
  }

  @GetMapping("/history")
  @Operation(operationId = "listOwnTrainerHistory", summary = "The last 100 changes of the profile, the newest first, each with the former values")
  ResponseEntity<Listing<RevisionRepresentation>> history(CurrentAccount by) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(Listing.whole(profiles.look(by.id(), trainer -> view.history(trainer, by.id()))));
  }

  private ResponseEntity<OwnProfileRepresentation> answer(Trainer trainer, Locale language) {
    return EntityVersion.of(trainer.version()).with(view.of(trainer, language));
  }
}
