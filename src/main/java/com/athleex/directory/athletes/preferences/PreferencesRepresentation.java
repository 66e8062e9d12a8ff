package com.athleex.directory.athletes.preferences;

import com.athleex.directory.trainers.Format;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Preferences as their athlete sees them. */
@Schema(name = "AthletePreferences")
record PreferencesRepresentation(
    @Schema(example = "it", description = "Of letters; null is the account's") @Nullable String language,
    @Nullable PlaceRepresentation place, @Schema(example = "[\"it\", \"en\"]") List<String> languages,
    @Schema(example = "[\"in-person\"]") List<Format> formats,
    @Schema(description = "Whether the athlete agreed that specialties are kept") boolean keepSpecialties,
    @Schema(description = "When that was") @Nullable Instant specialtiesConsentedAt,
    @Schema(example = "[\"knee-pain\"]") List<String> specialties) {

  static PreferencesRepresentation of(Preferences kept) {
    return new PreferencesRepresentation(kept.language(), PlaceRepresentation.of(kept.place()),
        kept.languages(),
        kept.formats(), kept.specialtiesConsentedAt() != null, kept.specialtiesConsentedAt(),
        kept.specialties());
  }

  /** A place, no finer than was chosen. */
  @Schema(name = "AthletePlace")
  record PlaceRepresentation(@Schema(example = "city") Precision precision,
      @Schema(example = "geonames:3169522") String id, @Schema(example = "Reggio Emilia") String name,
      @Schema(example = "IT") String countryCode) {

    static @Nullable PlaceRepresentation of(@Nullable ChosenPlace place) {
      return place == null
          ? null
          : new PlaceRepresentation(place.precision(), place.id(), place.name(), place.countryCode());
    }
  }
}
