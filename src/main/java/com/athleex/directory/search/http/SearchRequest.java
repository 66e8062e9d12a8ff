package com.athleex.directory.search.http;

import com.athleex.directory.search.Intent;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a search, as clients write them. */
record SearchRequest(
    @Parameter(description = "Where: a place's name in any language, with or without country or province; a postcode; a "
        + "place id; or `latitude,longitude`", example = "Milano") @Size(max = 200) @Nullable String near,
    @Parameter(description = "How far a venue may be from `near`, in kilometres; trainers who travel as far as `near` are "
        + "found besides", schema = @Schema(type = "number", minimum = "0.1", maximum = "500", defaultValue = "25"), example = "25") @DecimalMin("0.1") @DecimalMax("500") @Nullable Double radiusKm,
    @Parameter(description = "The box of a map: `west,south,east,north` in degrees; `west` > `east` crosses the "
        + "antimeridian. With it, `near` measures distances, and limits only with `radiusKm`", example = "9.0,45.3,9.4,45.6") @Size(max = 100) @Nullable String bbox,
    @Parameter(description = "Ways to meet; `in-person` if `near` or `bbox` is given, else `any`") @Nullable Mode mode,
    @Parameter(description = "What is sought, in English or Italian words. Place, distance, specialty, language, way to meet, price and profession are understood and used as filters, unless their own parameter is given; `query.interpretation` tells each with its piece of text, the rest is looked for in profiles", example = "back pain coach near Turin under 60 euro") @Size(max = 200) @Nullable String q,
    @Parameter(description = "Pieces of `q` that are words and nothing else, as `interpretation` tells them", example = "[\"Turin\"]") @Size(max = 20) @Nullable List<@Size(max = 200) String> asWords,
    @Parameter(description = "`false`: all of `q` is words", schema = @Schema(type = "boolean", defaultValue = "true"), example = "true") @Nullable Boolean understand,
    @Parameter(description = "Specialty slugs: any of them; by `relevance`, who has more of them comes first", example = "[\"lower-back-pain\"]") @Size(max = 50) @Nullable List<String> specialty,
    @Parameter(description = "BCP 47 tags: any of them", example = "[\"it\"]") @Size(max = 20) @Nullable List<String> language,
    @Parameter(description = "Any of them") @Size(max = 5) @Nullable List<Format> format,
    @Parameter(description = "Any of them; for a clinical specialty physiotherapists and doctors only") @Size(max = 5) @Nullable List<Profession> profession,
    @Parameter(description = "What somebody is sought for: `assess` and `treat` find physiotherapists and doctors only", example = "coach") @Nullable Intent intent,
    @Parameter(description = "Slugs of credential titles, as the facet gives them: any of them; expired ones do not count", example = "[\"cscs\"]") @Size(max = 50) @Nullable List<String> credential,
    @Parameter(description = "`true`: only trainers with a credential whose evidence was seen and has not expired") @Nullable Boolean verified,
    @Parameter(description = "Highest price of a session, in `currency`; prices in other currencies are compared by reference rates, whose day `query.ratesOf` tells", example = "60") @DecimalMin("0") @Digits(integer = 9, fraction = 2) @Nullable BigDecimal priceMax,
    @Parameter(description = "In which prices are compared, ISO 4217; that of the place's country if absent, else EUR", example = "EUR") @Pattern(regexp = "[A-Z]{3}", message = "{search.currency}") @Nullable String currency,
    @Parameter(description = "Lowest average rating", example = "4.5", schema = @Schema(type = "number", minimum = "1", maximum = "5")) @DecimalMin("1") @DecimalMax("5") @Nullable Double minRating,
    @Parameter(description = "`true`: only trainers who take new clients") @Nullable Boolean acceptingClients,
    @Parameter(description = "`distance` wants `near`; ties break by handle; `relevance` if absent", example = "distance") @Nullable Sort sort,
    @Parameter(description = "What to count: names of facets, `all` or `none`", schema = @Schema(defaultValue = "all"), example = "specialty,language") @Size(max = 100) @Nullable String facets,
    @Parameter(description = "`true`: every hit says `why` it stands where it stands") @Nullable Boolean explain,
    @Parameter(description = "`true`: every hit says in `highlights` which of its shown words fit `q`") @Nullable Boolean highlight,
    @Parameter(description = "Hits on a page: 1 to 100, as GeoJSON 1 to 500", example = "20", schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "20")) @Min(1) @Max(500) @Nullable Integer limit,
    @Parameter(description = "`next` of the page before") @Size(max = 2048) @Nullable String cursor,
    @Parameter(description = "Language of names and labels; overrides Accept-Language. Where no place is asked for, trainers who speak it come first", schema = @Schema(allowableValues = {
        "en", "it"})) @Nullable String lang,
    @Parameter(description = "The reader's country, ISO 3166-1 alpha-2: its places win among equals", example = "IT") @Pattern(regexp = "[A-Za-z]{2}", message = "{search.country}") @Nullable String country,
    @Parameter(description = "Where the reader came from: the `ref` of a call to action", example = "deadlift-form-guide.end.a.07a3c1.q3kUu0bD7yq1aZfM") @Size(max = 500) @Nullable String ref,
    @Parameter(description = "The token of a red-flag gate that was passed; a search with the `ref` of an article on an injury needs it for what is behind its warning signs", example = "Z2F0ZQ") @Size(max = 1000) @Nullable String gate) {

  /**
   * All that decides which hits there are and in which order: a cursor holds for
   * nothing else.
   */
  String fingerprint() {
    return String.join("\n", "" + near, "" + radiusKm, "" + bbox, "" + mode, "" + q, "" + asWords,
        "" + understand,
        "" + specialty,
        "" + language,
        "" + format, "" + profession, "" + intent, "" + credential, "" + verified, "" + priceMax,
        "" + currency,
        "" + minRating,
        "" + acceptingClients, "" + sort, "" + country);
  }

  /** The same without what needs a place to measure from. */
  SearchRequest withoutDistances() {
    return new SearchRequest(near, null, bbox, mode, q, asWords, understand, specialty, language, format,
        profession, intent, credential, verified, priceMax, currency, minRating, acceptingClients,
        sort == Sort.DISTANCE ? null : sort, facets, explain, highlight, limit, cursor, lang, country, ref,
        gate);
  }
}
