package com.athleex.directory.search.suggestions;

import com.athleex.directory.places.Place;
import com.athleex.directory.search.TrainerNames.Named;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.search.suggestions.Suggestions.Suggested;
import com.athleex.directory.specialties.Specialty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader may mean, the likeliest of each kind first. */
@Schema(name = "Suggestions")
record SuggestionsRepresentation(List<SuggestedPlace> places, List<SuggestedSpecialty> specialties,
    List<SuggestedTrainer> trainers) {

  static SuggestionsRepresentation of(Suggested suggested, Locale language) {
    return new SuggestionsRepresentation(suggested.places().stream().map(SuggestedPlace::of).toList(),
        suggested.specialties().stream().map(found -> SuggestedSpecialty.of(found, language)).toList(),
        suggested.trainers().stream().map(SuggestedTrainer::of).toList());
  }

  /** A place to search near. */
  record SuggestedPlace(
      @Schema(description = "Names the place in `near`", example = "geonames:3173435") String id,
      @Schema(description = "In the reader's language", example = "Milano") String name,
      @Schema(example = "IT") String countryCode, @Schema(example = "MI") @Nullable String province) {

    static SuggestedPlace of(Place place) {
      return new SuggestedPlace(place.id(), place.name(), place.countryCode(), place.province());
    }
  }

  /** A specialty to search for. */
  record SuggestedSpecialty(@Schema(example = "lower-back-pain") String slug,
      @Schema(description = "In the reader's language", example = "training alongside lower back pain") String label) {

    static SuggestedSpecialty of(Specialty specialty, Locale language) {
      return new SuggestedSpecialty(specialty.slug(), specialty.label(language));
    }
  }

  /** A trainer of that name. */
  record SuggestedTrainer(@Schema(example = "demo-giulia-rossi-12") String handle,
      @Schema(example = "Giulia Rossi") String displayName,
      @Schema(example = "Strength for backs that have had enough") String headline,
      @Schema(description = "The place to meet nearest to `near`; null of who works online alone") @Nullable Town place,
      @Schema(example = "/api/v1/trainers/demo-giulia-rossi-12") String url) {

    static SuggestedTrainer of(Named named) {
      var card = named.card();
      return new SuggestedTrainer(card.handle(), card.displayName(), card.headline(), Town.of(named.spot()),
          "/api/v1/trainers/" + card.handle());
    }
  }

  /** The town of a place to meet. */
  record Town(@Schema(example = "Milano") String name, @Schema(example = "IT") String countryCode) {

    static @Nullable Town of(Card.@Nullable Spot spot) {
      return spot == null ? null : new Town(spot.city(), spot.countryCode());
    }
  }
}
