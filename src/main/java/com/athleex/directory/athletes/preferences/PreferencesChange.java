package com.athleex.directory.athletes.preferences;

import com.athleex.directory.trainers.Format;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an athlete may write, all of it optional. */
@Schema(name = "AthletePreferencesChange", description = "A JSON merge patch: what is not named stays, null empties")
record PreferencesChange(
    @Pattern(regexp = "en|it", message = "{athletes.language}") @Schema(example = "it", description = "Of letters: en or it; null is the account's") @Nullable String language,
    @Valid @Schema(description = "null: no place is kept") @Nullable PlaceChoice place,
    @Size(max = 10) @Schema(example = "[\"it\", \"en\"]", description = "That a trainer should speak, BCP 47") @Nullable List<@Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", message = "{search.language}") String> languages,
    @Size(max = 3) @Schema(example = "[\"in-person\"]") @Nullable List<Format> formats,
    @Schema(example = "true", description = "Consent to keep specialties, which can tell of a person's health; without it none are kept, and ending it deletes them") @Nullable Boolean keepSpecialties,
    @Size(max = 50) @Schema(example = "[\"knee-pain\"]") @Nullable List<String> specialties) {

  static PreferencesChange of(Preferences kept) {
    return new PreferencesChange(kept.language(), PlaceChoice.of(kept.place()), kept.languages(),
        kept.formats(),
        kept.specialtiesConsentedAt() != null, kept.specialties());
  }

  boolean consents() {
    return Boolean.TRUE.equals(keepSpecialties);
  }

  List<String> languagesOrNone() {
    return languages == null ? List.of() : languages.stream().distinct().toList();
  }

  List<Format> formatsOrNone() {
    return formats == null ? List.of() : formats.stream().distinct().sorted().toList();
  }

  List<String> specialtiesOrNone() {
    return specialties == null ? List.of() : specialties.stream().distinct().toList();
  }
}
