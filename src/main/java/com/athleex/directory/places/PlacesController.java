package com.athleex.directory.places;

import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/places")
@Tag(name = "Places")
class PlacesController {

  private final Places places;

  PlacesController(Places places) {
    this.places = places;
  }

  @GetMapping
  @Operation(operationId = "listPlaces", summary = "Places that a text may mean, best first", description = """
      The text is a name in any language that the gazetteer knows, or its beginning, with or without country, \
      region or province; a postcode; a place id; or latitude,longitude. Near spellings count only where nothing \
      begins with the text. An empty list says that no place is called so.

      Place data © [GeoNames](https://www.geonames.org/), [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).""")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "400", description = "A parameter cannot be accepted (`invalid-request`, "
      + "`unknown-parameter`), or the coordinates are not on earth (`impossible-coordinates`); `errors` names the "
      + "parameter", content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE, schema = @Schema(implementation = ProblemDetail.class)))
  Listing<PlaceRepresentation> list(
      @Parameter(description = "What people call the place", example = "Reggio Emilia") @RequestParam @NotBlank @Size(min = 2, max = Places.LONGEST_TEXT) String q,
      @Parameter(description = "Language of the names; overrides Accept-Language", schema = @Schema(allowableValues = {
          "en", "it"}), example = "it") @RequestParam(required = false) @Nullable String lang,
      @Parameter(description = "Reader's country, ISO 3166-1 alpha-2; its places come first among equals", example = "IT") @RequestParam(required = false) @Pattern(regexp = "[A-Za-z]{2}") @Nullable String country,
      @Parameter(description = "How many places at most", example = "5") @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      Locale locale) {
    String home = country == null ? null : country.toUpperCase(Locale.ROOT);
    return Listing
        .whole(Stream.concat(meant(q, locale, home), places.suggest(q, locale, home, limit).stream())
            .distinct().limit(limit).map(PlaceRepresentation::of).toList());
  }

  private Stream<Place> meant(String q, Locale locale, @Nullable String country) {
    return switch (places.resolve(q, locale, country)) {
      case Resolution.Found found ->
        Stream.concat(Stream.of(found.place()), found.alternatives().stream());
      case Resolution.Unknown unknown -> Stream.empty();
      case Resolution.Invalid invalid -> switch (invalid.reason()) {
        case NOT_ON_EARTH -> throw new ProblemException(PlacesProblem.IMPOSSIBLE_COORDINATES,
            List.of(FieldProblem.at("?q", "places.not-on-earth")));
        // refused by the constraints of the parameter already
        case BLANK, TOO_LONG -> Stream.empty();
      };
    };
  }
}
