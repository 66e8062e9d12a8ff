package com.athleex.directory.athletes.preferences;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.MergePatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/athlete")
@Tag(name = "Athletes")
@SecurityRequirement(name = "accessToken")
class PreferencesController {

  private final AthletePreferences preferences;

  PreferencesController(AthletePreferences preferences) {
    this.preferences = preferences;
  }

  @GetMapping
  @Operation(operationId = "getAthletePreferences", summary = "What the athlete who asks prefers")
  ResponseEntity<PreferencesRepresentation> read(CurrentAccount by) {
    return answer(preferences.of(by.id()));
  }

  @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
  @Operation(operationId = "changeAthletePreferences", summary = "Change what the athlete prefers", description = "Specialties can tell of a person's health: they are kept only with `keepSpecialties: true`, and deleted when that ends. A place is kept no finer than `precision`.", requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = {
      @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PreferencesChange.class), examples = @ExampleObject(name = "place", value = "{\"place\":{\"precision\":\"city\",\"place\":\"Reggio Emilia\"},\"formats\":[\"online\"]}")),
      @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = PreferencesChange.class), examples = @ExampleObject(name = "languages", value = "{\"languages\":[\"it\"]}"))}))
  @ApiResponse(responseCode = "200", description = "The preferences after the change")
  @ApiResponse(responseCode = "412", description = "They were changed in the meantime")
  @ApiResponse(responseCode = "428", description = "`If-Match` is missing")
  ResponseEntity<PreferencesRepresentation> change(CurrentAccount by,
      @Parameter(description = "The `ETag` that was read", example = "\"1\"") @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
      @RequestBody MergePatch<PreferencesChange> patch, Locale language) {
    return answer(preferences.change(by.id(), IfMatch.required(ifMatch), patch, language));
  }

  private static ResponseEntity<PreferencesRepresentation> answer(Preferences kept) {
    return kept.version().with(PreferencesRepresentation.of(kept));
  }
}
