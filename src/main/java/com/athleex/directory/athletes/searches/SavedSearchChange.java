package com.athleex.directory.athletes.searches;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What of a saved search can be changed. */
@Schema(name = "SavedSearchChange", description = "A JSON merge patch: what is not named stays")
record SavedSearchChange(
    @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1f\\x7f<>]*", message = "{identity.plain-text}") @Schema(example = "Strength near work") String name,
    @Schema(example = "false") @Nullable @JsonProperty("notify") Boolean notifying,
    @Schema(example = "false", description = "As when it was saved; whoever no longer agrees deletes the search") @Nullable Boolean keepSpecialties) {

  static SavedSearchChange of(SavedSearch search) {
    return new SavedSearchChange(search.name(), search.notifies(), search.tellsOfHealth());
  }

  boolean notifies() {
    return Boolean.TRUE.equals(notifying);
  }

  boolean consents() {
    return Boolean.TRUE.equals(keepSpecialties);
  }
}
