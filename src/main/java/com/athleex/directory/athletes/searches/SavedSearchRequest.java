package com.athleex.directory.athletes.searches;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A search to keep. */
@Schema(name = "NewSavedSearch")
record SavedSearchRequest(
    @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1f\\x7f<>]*", message = "{identity.plain-text}") @Schema(example = "Strength near home") String name,
    @NotNull @Size(max = 40) @Schema(types = "object", description = "The parameters of `GET /trainers` by name: text, numbers, true or false, or lists of those. `ref`, `gate` and `cursor` are not kept; a position becomes the town nearest to it", example = "{\"near\":\"Milano\",\"radiusKm\":10,\"specialty\":[\"general-strength\"]}") Map<String, @Nullable Object> query,
    @Schema(example = "true", description = "Whether a letter tells of trainers whom it finds from now on, once a day at most") @Nullable @JsonProperty("notify") Boolean notifying,
    @Schema(example = "false", description = "Consent to keep what the search tells of a person's health; needed where it, or its name, names an injury or a condition") @Nullable Boolean keepSpecialties) {

  Parameters parameters() {
    return new Parameters(query);
  }

  boolean notifies() {
    return Boolean.TRUE.equals(notifying);
  }

  boolean consents() {
    return Boolean.TRUE.equals(keepSpecialties);
  }
}
