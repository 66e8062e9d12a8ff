package com.athleex.directory.search.suggestions;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(SuggestionsController.PATH)
@Tag(name = "Search")
class SuggestionsController {

  static final String PATH = "/api/v1/suggestions";

  /** Who types back and forth asks once; who withdraws is gone as soon. */
  private static final Duration KEPT_FOR = Duration.ofSeconds(10);

  private final Suggestions suggestions;
  private final Places places;

  SuggestionsController(Suggestions suggestions, Places places) {
    this.suggestions = suggestions;
    this.places = places;
  }

  @GetMapping
  @Operation(operationId = "suggest", summary = "Places, specialties and trainers as one types", description = """
      From the second letter, in either language whatever the reader's; before that the lists are empty. One letter \
      may be wrong from 4 letters, two from 8, and what needs no such mercy stands first. Places begin with `q`, or \
      are the postcode; specialties fit from any word of their labels and synonyms; of trainers every word of `q` \
      begins a word of the name.""")
  @ApiResponse(responseCode = "200", description = "The likeliest of each kind first")
  @ApiResponse(responseCode = "422", description = "No such place as `near` (`unknown-place`)")
  ResponseEntity<SuggestionsRepresentation> suggest(
      @Parameter(description = "What has been typed", example = "giul") @RequestParam @Size(max = 100) String q,
      @Parameter(description = "Where the reader looks, as the search takes it: what is nearer comes first", example = "Milano") @RequestParam(required = false) @Size(max = Places.LONGEST_TEXT) @Nullable String near,
      @Parameter(description = "How many of each kind at most", example = "5") @RequestParam(defaultValue = "5") @Min(1) @Max(20) int limit,
      @Parameter(description = "Language of names and labels; overrides Accept-Language", schema = @Schema(allowableValues = {
          "en", "it"}), example = "it") @RequestParam(required = false) @Nullable String lang,
      @Parameter(description = "Reader's country, ISO 3166-1 alpha-2; without `near` its places come first", example = "IT") @RequestParam(required = false) @Pattern(regexp = "[A-Za-z]{2}", message = "{search.country}") @Nullable String country,
      Locale locale, HttpServletRequest http) {
    var home = country == null ? null : country.toUpperCase(Locale.ROOT);
    var suggested = suggestions.of(q, point(near, locale, home), locale, home, limit);
    var answer = ResponseEntity.ok();
    if (http.getUserPrincipal() == null)
      answer.cacheControl(CacheControl.maxAge(KEPT_FOR).cachePublic());
    return answer.body(SuggestionsRepresentation.of(suggested, locale));
  }

  private @Nullable GeoPoint point(@Nullable String near, Locale language, @Nullable String country) {
    if (near == null || near.isBlank())
      return null;
    return switch (places.resolve(near, language, country)) {
      case Resolution.Found found -> found.place().point();
      case Resolution.Unknown unknown -> throw new ProblemException(SearchProblem.UNKNOWN_PLACE,
          List.of(FieldProblem.at("?near", "search.unknown-place")));
      case Resolution.Invalid invalid ->
        throw new ProblemException(WebProblem.INVALID_REQUEST,
            List.of(FieldProblem.at("?near", "search.near")));
    };
  }
}
