package com.athleex.directory.ctas;

import com.athleex.directory.articles.ArticleProblem;
import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.ctas.CallsToAction.Reader;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.Listing;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/articles/{slug}/ctas")
@Tag(name = "Calls to action")
class CtaController {

  private final ArticleRegistry articles;
  private final Places places;
  private final CallsToAction callsToAction;

  CtaController(ArticleRegistry articles, Places places, CallsToAction callsToAction) {
    this.articles = articles;
    this.places = places;
    this.callsToAction = callsToAction;
  }

  @GetMapping
  @Operation(operationId = "listCallsToAction", summary = "The calls to action that may stand in an article")
  @ApiResponse(responseCode = "200", description = "By placement, in the order of an article")
  @ApiResponse(responseCode = "422", description = "No such place (`unknown-place`); `nearSpellings` may hold the one that was meant")
  ResponseEntity<Listing<CallToAction>> list(
      @Parameter(example = "lower-back-pain-lifting") @PathVariable String slug,
      @Parameter(description = "Only those that may stand there") @RequestParam(required = false) @Nullable Placement placement,
      @Parameter(description = "Where the reader is: a place's name, a postcode, a place id or `latitude,longitude`", example = "Milano") @RequestParam(required = false) @Nullable String near,
      @Parameter(description = "Language of labels, places and disclaimer; overrides Accept-Language", schema = @Schema(allowableValues = {
          "en", "it"})) @RequestParam(required = false) @Nullable String lang,
      Locale language) {
    var article = articles.find(slug)
        .orElseThrow(() -> new ProblemException(ArticleProblem.ARTICLE_NOT_FOUND));
    var place = near == null || near.isBlank() ? null : place(near, language);
    // a wording and its ref are one reader's
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(Listing.whole(callsToAction.of(article, placement, new Reader(language, place))));
  }

  private Place place(String near, Locale language) {
    return switch (places.resolve(near, language, null)) {
      case Resolution.Found found -> found.place();
      case Resolution.Unknown unknown -> throw new ProblemException(SearchProblem.UNKNOWN_PLACE,
          List.of(FieldProblem.at("?near", "search.unknown-place")))
          .with("nearSpellings", unknown.nearSpellings().stream().map(NearSpelling::of).toList());
      case Resolution.Invalid invalid ->
        throw new ProblemException(WebProblem.INVALID_REQUEST,
            List.of(FieldProblem.at("?near", "search.near")));
    };
  }

  record NearSpelling(String id, String name, String countryCode, @Nullable String province) {

    static NearSpelling of(Place place) {
      return new NearSpelling(place.id(), place.name(), place.countryCode(), place.province());
    }
  }
}
