package com.athleex.directory.athletes.preferences;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a place as coarse as its athlete wants it. */
@Component
class ChosenPlaces {

  private final Places places;

  ChosenPlaces(Places places) {
    this.places = places;
  }

  /**
   * @throws ProblemException
   *           {@code invalid-request} at {@code /place/place} for a place that
   *           nobody knows
   */
  ChosenPlace of(PlaceChoice choice, Locale language) {
    return switch (choice.precision()) {
      case COUNTRY -> country(choice.place(), language);
      case CITY -> place(Precision.CITY, town(meant(choice.place(), language), language));
      case POSTCODE -> {
        var meant = meant(choice.place(), language);
        // a point would be finer
        yield place(Precision.POSTCODE,
            meant.id().startsWith("postcode:") ? meant : town(meant, language));
      }
    };
  }

  private ChosenPlace country(String text, Locale language) {
    var code = code(text.strip()).orElseGet(() -> meant(text, language).countryCode());
    return new ChosenPlace(Precision.COUNTRY, code, Locale.of("", code).getDisplayCountry(language), code);
  }

  private static Optional<String> code(String text) {
    return Arrays.stream(Locale.getISOCountries())
        .filter(code -> names(code).anyMatch(name -> name.equalsIgnoreCase(text))).findFirst();
  }

  private static Stream<String> names(String code) {
    var country = Locale.of("", code);
    return Stream.of(code, country.getDisplayCountry(Locale.ENGLISH),
        country.getDisplayCountry(Locale.ITALIAN));
  }

  private Place town(Place place, Locale language) {
    return place.id().startsWith("geonames:") ? place : places.nearest(place.point(), language);
  }

  private static ChosenPlace place(Precision precision, Place place) {
    return new ChosenPlace(precision, place.id(), place.name(), place.countryCode());
  }

  private Place meant(String text, Locale language) {
    if (places.resolve(text, language, null) instanceof Resolution.Found found)
      return found.place();
    throw new ProblemException(WebProblem.INVALID_REQUEST,
        List.of(FieldProblem.at("/place/place", "athletes.unknown-place")));
  }
}
