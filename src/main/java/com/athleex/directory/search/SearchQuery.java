package com.athleex.directory.search;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search that was understood: every value is known and in range.
 *
 * @param centre
 *          what distances are measured from, or null
 * @param radiusKm
 *          how far a venue may be from the centre; null if {@code box} limits
 *          instead, or nothing does
 * @param box
 *          of a map, or null
 * @param text
 *          free text, or null
 * @param currency
 *          in which prices are compared, ISO 4217
 * @param facets
 *          to count
 * @param limit
 *          hits wanted, from 0
 * @param after
 *          the last hit of the page before, or null
 * @param today
 *          the day for which expiry, freshness and rotation are worked out, UTC
 */
public record SearchQuery(@Nullable GeoPoint centre, @Nullable Double radiusKm, @Nullable Box box, Mode mode,
    @Nullable String text, Filters filters, String currency, Sort sort, Set<Facet> facets, boolean explain,
    int limit,
    @Nullable After after, LocalDate today) {

  /** Which ways to meet count. */
  public enum Mode {
    IN_PERSON, ONLINE, ANY
  }

  /** The order of hits; ties break by handle. */
  public enum Sort {
    RELEVANCE, DISTANCE, RATING, PRICE, NEWEST
  }

  /**
   * Degrees. {@code west > east} crosses the antimeridian.
   */
  public record Box(double west, double south, double east, double north) {

    public boolean contains(double latitude, double longitude) {
      if (latitude < south || latitude > north)
        return false;
      return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    }
  }

  /**
   * What a trainer must be. Several values of one filter widen, several filters
   * narrow; an empty set asks nothing.
   *
   * @param languages
   *          lower-case BCP 47 tags; a bare language fits its regional forms
   * @param credentials
   *          slugs of credential titles
   * @param priceMax
   *          of a session, in the query's currency; others are compared by
   *          reference rates
   * @param minRating
   *          1 to 5
   */
  public record Filters(Set<String> specialties, Set<String> languages, Set<Format> formats,
      Set<Profession> professions, Set<String> credentials, boolean verified, @Nullable BigDecimal priceMax,
      @Nullable Double minRating, boolean acceptingClients) {

    public static final Filters NONE = new Filters(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false,
        null, null, false);
  }

  /**
   * Where the page before ended: its last hit's sort key and handle, and how many
   * hits came up to there.
   */
  public record After(long key, String handle, int depth) {}

  /** Whether prices decide who is found, or in which order. */
  public boolean comparesPrices() {
    return filters.priceMax() != null || sort == Sort.PRICE;
  }

  public SearchQuery withRadius(double km) {
    return new SearchQuery(centre, km, box, mode, text, filters, currency, sort, facets, explain, limit,
        after, today);
  }

  public SearchQuery withMode(Mode other) {
    return new SearchQuery(centre, radiusKm, box, other, text, filters, currency, sort, facets, explain,
        limit, after,
        today);
  }

  public SearchQuery withFilters(Filters other) {
    return new SearchQuery(centre, radiusKm, box, mode, text, other, currency, sort, facets, explain, limit,
        after,
        today);
  }

  /** The same question, asking for the newest hits and nothing else of them. */
  public SearchQuery newest(int most) {
    return new SearchQuery(centre, radiusKm, box, mode, text, filters, currency, Sort.NEWEST, Set.of(),
        false, most, null, today);
  }

  /** The same question, asking for the number of hits only. */
  public SearchQuery countOnly() {
    return new SearchQuery(centre, radiusKm, box, mode, text, filters, currency, Sort.DISTANCE, Set.of(),
        false, 0,
        null, today);
  }
}
