package com.athleex.directory.athletes.preferences;

import com.athleex.directory.places.Places;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A place as an athlete gives it. */
@Schema(name = "AthletePlaceChange")
record PlaceChoice(
    @NotNull @Schema(example = "city", description = "What is kept is never finer than this") Precision precision,
    @NotBlank @Size(max = Places.LONGEST_TEXT) @Schema(example = "Reggio Emilia", description = "A place's name, its id or a postcode; of a country also its code") String place) {

  static @Nullable PlaceChoice of(@Nullable ChosenPlace kept) {
    return kept == null ? null : new PlaceChoice(kept.precision(), kept.id());
  }
}
