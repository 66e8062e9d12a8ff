package com.athleex.directory.search;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
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
 *          where the page before ended, or null
 * @param today
 *          the day for which expiry, freshness and rotation are worked out, UTC
 * @param halfNearKm
 *          kilometres from the centre at which nearness counts half
 * @param reader
 *          language that decides the order where no place does, ISO 639, or
 *          null
 */
public record SearchQuery(@Nullable GeoPoint centre, @Nullable Double radiusKm, @Nullable Box box, Mode mode,
    @Nullable String text, Filters filters, String currency, Sort sort, Set<Facet> facets, boolean explain,
    int limit,
    @Nullable After after, LocalDate today, double halfNearKm, @Nullable String reader) {

  /** Until somebody looks at how densely people live around the centre. */
  private static final double HALF_NEAR_KM = 10;

  public SearchQuery(@Nullable GeoPoint centre, @Nullable Double radiusKm, @Nullable Box box, Mode mode,
      @Nullable String text, Filters filters, String currency, Sort sort, Set<Facet> facets, boolean explain,
      int limit, @Nullable After after, LocalDate today) {
    this(centre, radiusKm, box, mode, text, filters, currency, sort, facets, explain, limit, after, today,
        HALF_NEAR_KM, null);
  }

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

    /** How many of the sought specialties are among some. */
    public int countSpecialties(Collection<String> some) {
      int count = 0;
      for (var specialty : some)
        if (specialties.contains(specialty))
          count++;
      return count;
    }

    Filters withoutPrice() {
      return new Filters(specialties, languages, formats, professions, credentials, verified, null, minRating,
          acceptingClients);
    }

    /** Without what only narrows: a trainer fits or doesn't, wherever they are. */
    public Filters withoutNarrowing() {
      return new Filters(specialties, languages, formats, professions, credentials, false, priceMax, null,
          false);
    }

    public Filters withVerified(boolean only) {
      return new Filters(specialties, languages, formats, professions, credentials, only, priceMax, minRating,
          acceptingClients);
    }

    public Filters withMinRating(@Nullable Double least) {
      return new Filters(specialties, languages, formats, professions, credentials, verified, priceMax, least,
          acceptingClients);
    }

    public Filters withAcceptingClients(boolean only) {
      return new Filters(specialties, languages, formats, professions, credentials, verified, priceMax,
          minRating, only);
    }
  }

  /**
   * Where the page before ended.
   *
   * @param key
   *          sort key of the last hit up to which everybody was shown
   * @param handle
   *          of that hit
   * @param depth
   *          how many hits were shown
   * @param beyond
   *          who was shown further on already, as {@link OrganisationCap} marks
   *          them
   */
  public record After(long key, String handle, int depth, Set<Long> beyond) {

    public After(long key, String handle, int depth) {
      this(key, handle, depth, Set.of());
    }
  }

  /** Whether prices decide who is found, or in which order. */
  public boolean comparesPrices() {
    return filters.priceMax() != null || sort == Sort.PRICE;
  }

  public SearchQuery withoutText() {
    return new SearchQuery(centre, radiusKm, box, mode, null, filters, currency, sort, facets, explain, limit,
        after, today, halfNearKm, reader);
  }

  public SearchQuery withRadius(double km) {
    return new SearchQuery(centre, km, box, mode, text, filters, currency, sort, facets, explain, limit,
        after, today, halfNearKm, reader);
  }

  public SearchQuery withMode(Mode other) {
    return new SearchQuery(centre, radiusKm, box, other, text, filters, currency, sort, facets, explain,
        limit, after,
        today, halfNearKm, reader);
  }

  public SearchQuery withFilters(Filters other) {
    return new SearchQuery(centre, radiusKm, box, mode, text, other, currency, sort, facets, explain, limit,
        after,
        today, halfNearKm, reader);
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

  /** The same question, going on where a page before ended on some day. */
  public SearchQuery goingOn(After where, int most, LocalDate day) {
    return new SearchQuery(centre, radiusKm, box, mode, text, filters, currency, sort, facets, explain, most,
        where, day, halfNearKm, reader);
  }

  /** The same question of somebody who reads a language, wherever they are. */
  public SearchQuery readIn(String language) {
    return new SearchQuery(centre, radiusKm, box, mode, text, filters, currency, sort, facets, explain, limit,
        after, today, halfNearKm, language);
  }

  /**
   * Whether the reader's language is among some.
   *
   * @param tags
   *          BCP 47
   */
  public boolean isReadIn(Collection<String> tags) {
    for (var tag : tags)
      if (reader != null && tag.regionMatches(true, 0, reader, 0, reader.length())
          && (tag.length() == reader.length() || tag.charAt(reader.length()) == '-'))
        return true;
    return false;
  }

  SearchQuery halvingAt(double km) {
    return new SearchQuery(centre, radiusKm, box, mode, text, filters, currency, sort, facets, explain, limit,
        after, today, km, reader);
  }

  /** The same question, asking for so many hits and no counts. */
  SearchQuery upTo(int most, boolean counted) {
    return new SearchQuery(centre, radiusKm, box, mode, text, filters, currency, sort,
        counted ? facets : Set.of(), explain, most, after, today, halfNearKm, reader);
  }
}
