package com.athleex.directory.search.http;

import com.athleex.directory.places.Places.Fit;
import com.athleex.directory.search.Intent;
import com.athleex.directory.search.Relaxation;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.web.Listing;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answer to a search. */
@Schema(name = "SearchAnswer")
record AnswerRepresentation(QueryRepresentation query, List<HitRepresentation> items,
    @Schema(description = "Counts by facet; a filter's own choice does not change its own counts") Map<String, List<CountRepresentation>> facets,
    @Schema(description = "Ways to find more, when hits are few") List<RelaxationRepresentation> relaxations,
    @Schema(description = "Safety first: told when a specialty is about pain or injury") @Nullable Notice notice,
    Listing.Total total,
    @Schema(description = "Cursor of the next page, or null on the last") @Nullable String next) {

  /** What was understood. */
  record QueryRepresentation(@Nullable PlaceRepresentation place, List<PlaceRepresentation> alternatives,
      @Nullable Double radiusKm, @Nullable List<Double> bbox, Mode mode, Sort sort, String currency,
      @Schema(description = "Prices in other currencies were compared by reference rates of this day", example = "2026-09-29") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate ratesOf,
      FiltersRepresentation filters,
      @Schema(description = "What `near` and pieces of `q` were taken for") List<Interpretation> interpretation,
      @Schema(description = "What pieces of `q` may mean besides, but were not taken for: they are words as well") List<OtherReading> otherReadings) {

    static QueryRepresentation of(Understanding.Understood understood, SearchRequest request,
        @Nullable LocalDate ratesOf, Interpretations interpretations) {
      var query = understood.query();
      var box = query.box();
      var place = understood.place();
      return new QueryRepresentation(place == null ? null : PlaceRepresentation.of(place),
          understood.alternatives().stream().map(PlaceRepresentation::of).toList(), query.radiusKm(),
          box == null ? null : List.of(box.west(), box.south(), box.east(), box.north()), query.mode(),
          query.sort(),
          query.currency(), ratesOf, FiltersRepresentation.of(query, request), interpretations.taken(),
          interpretations.others());
    }
  }

  /** A piece of text and what it was taken for. */
  @Schema(name = "Interpretation")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Interpretation(
      @Schema(description = "Whose value it gave; `near` may stand here for its own text as well", example = "near") String parameter,
      @Schema(example = "Millano") String text,
      @Schema(description = "Where the piece begins in `q`, in UTF-16 units, from 0; absent for the text of `near`", example = "14") @Nullable Integer start,
      @Schema(description = "After its last unit", example = "21") @Nullable Integer end,
      @Schema(description = "As the parameter would be given", example = "geonames:3173435") String value,
      @Schema(description = "In the reader's language", example = "Milano") String label,
      @Schema(description = "`near`: a near spelling, worth telling the reader; `region`: the largest place of a region of that name; unless a distance is given, as far around it as nine in ten of the region live") Fit fit,
      @Schema(description = "The search in which the piece is words; absent for the text of `near`", example = "/api/v1/trainers?q=squat+Millano&asWords=Millano") @Nullable String undo) {}

  /** What a piece of text may mean, but was not taken for. */
  @Schema(name = "OtherReading")
  record OtherReading(@Schema(example = "near") String parameter, @Schema(example = "nice") String text,
      @Schema(example = "2") int start, @Schema(example = "6") int end,
      @Schema(example = "geonames:2990440") String value, @Schema(example = "Nice") String label,
      @Schema(description = "The search in which it is taken for that", example = "/api/v1/trainers?q=a+coach&near=geonames:2990440") String take) {}

  /** The filters that were understood; what asks nothing is left out. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record FiltersRepresentation(@Nullable String q, Set<String> specialty, Set<String> language,
      Set<Format> format,
      Set<Profession> profession, @Nullable Intent intent, Set<String> credential,
      @Nullable Boolean verified,
      @Nullable BigDecimal priceMax,
      @Nullable Double minRating, @Nullable Boolean acceptingClients) {

    static FiltersRepresentation of(SearchQuery query, SearchRequest request) {
      var f = query.filters();
      return new FiltersRepresentation(query.text(), f.specialties(), f.languages(), f.formats(),
          f.professions(), request.intent(),
          f.credentials(), f.verified() ? true : null, f.priceMax(), f.minRating(),
          f.acceptingClients() ? true : null);
    }
  }

  /** How many hits have a value. */
  @Schema(name = "FacetCount")
  record CountRepresentation(@Schema(example = "lower-back-pain") String value,
      @Schema(example = "training alongside lower back pain") String label,
      @Schema(example = "31") long count,
      boolean selected) {}

  /** A way to find more. */
  @Schema(name = "Relaxation")
  record RelaxationRepresentation(Relaxation.Kind kind, @Schema(example = "radiusKm") String parameter,
      @Schema(description = "Null: the parameter is left out", example = "50") @Nullable String value,
      @Schema(description = "Trainers that it would give", example = "12") long total,
      @Schema(description = "The search that does it", example = "/api/v1/trainers?near=Milano&radiusKm=50") String href) {}

  /** What a reader must know before anything else. */
  @Schema(name = "SafetyNotice")
  record Notice(@Schema(example = "[\"lower-back-pain\"]") List<String> specialties, String title,
      String text) {}
}
