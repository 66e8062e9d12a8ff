package com.athleex.directory.search.http;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Fit;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.search.Facet;
import com.athleex.directory.search.ScopeOfPractice;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Box;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.understanding.Meaning;
import com.athleex.directory.search.understanding.Parameter;
import com.athleex.directory.search.understanding.SearchBox;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes out what a request asks for, or refuses it with everything that is
 * wrong with it.
 */
@Component
class Understanding {

  static final double DEFAULT_RADIUS_KM = 25;
  static final int DEFAULT_LIMIT = 20;
  static final int MOST_HITS = 100;
  static final int MOST_POINTS = 500;

  private final Places places;
  private final Specialties specialties;
  private final SearchBox box;
  private final Clock clock;

  Understanding(Places places, Specialties specialties, SearchBox box, Clock clock) {
    this.box = box;
    this.places = places;
    this.specialties = specialties;
    this.clock = clock;
  }

  /**
   * A request that was understood.
   *
   * @param place
   *          that {@code near} or the text meant, or null
   * @param fit
   *          how well it fitted, or null
   * @param text
   *          what {@code q} was understood to mean
   */
  record Understood(SearchQuery query, @Nullable Place place, List<Place> alternatives, @Nullable Fit fit,
      FromText text) {

    /**
     * The specialties that are sought, by filters or in words: words are no way
     * around what stands before them.
     */
    List<Specialty> sought(Specialties specialties) {
      return Stream
          .concat(query.filters().specialties().stream().flatMap(slug -> specialties.find(slug).stream()),
              text.read().spokenOf().stream())
          .distinct().toList();
    }
  }

  private record Where(@Nullable Place place, List<Place> alternatives, @Nullable Fit fit) {}

  /**
   * @throws ProblemException
   *           naming every parameter that is wrong, or the place that is not
   *           known
   */
  Understood understand(SearchRequest request, Locale language, int mostHits) {
    var errors = new ArrayList<FieldProblem>();
    var box = box(request.bbox(), errors);
    var text = fromText(request, language);
    var filters = filters(request, text, errors);
    var facets = facets(request.facets(), errors);
    int limit = request.limit() == null
        ? Math.max(DEFAULT_LIMIT, mostHits == MOST_POINTS ? MOST_POINTS : 0)
        : request.limit();
    if (limit > mostHits)
      errors.add(FieldProblem.at("?limit", "search.limit", mostHits));
    boolean placed = given(request.near()) != null || text.has(Parameter.NEAR);
    if (request.radiusKm() != null && !placed)
      errors.add(FieldProblem.at("?radiusKm", "search.radius-without-near"));
    if (request.sort() == Sort.DISTANCE && !placed)
      errors.add(FieldProblem.at("?sort", "search.distance-without-near"));
    if (!errors.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST, errors);
    var where = where(request, text, language);
    var centre = where.place() == null ? null : where.place().point();
    Double radius = radius(request, text, centre, box);
    var mode = mode(request, text, centre != null || box != null);
    var query = new SearchQuery(centre, radius, box, mode, text.read().rest(), filters,
        currency(request, text, where.place()), Objects.requireNonNullElse(request.sort(), Sort.RELEVANCE),
        facets, Boolean.TRUE.equals(request.explain()), limit, null, LocalDate.now(clock));
    if (mode == Mode.ONLINE || centre == null && box == null)
      query = query.readIn(language.getLanguage());
    return new Understood(query, where.place(), where.alternatives(), where.fit(), text);
  }

  /** Whether a request says where, in its parameters or in its text. */
  boolean isPlaced(SearchRequest request, Locale language) {
    return given(request.near()) != null || fromText(request, language).has(Parameter.NEAR);
  }

  private FromText fromText(SearchRequest request, Locale language) {
    var q = given(request.q());
    if (q == null)
      return FromText.NOTHING;
    if (Boolean.FALSE.equals(request.understand()))
      return new FromText(box.readNothing(q));
    var asWords = request.asWords() == null ? List.<String>of() : request.asWords();
    var manner = new SearchBox.Manner(FromText.open(request), asWords, language, request.country());
    return new FromText(box.read(q, manner)).fitting(given(request.near()) != null, request.currency());
  }

  private static Mode mode(SearchRequest request, FromText text, boolean placed) {
    if (request.mode() != null)
      return request.mode();
    return Objects.requireNonNullElse(text.mode(), placed ? Mode.IN_PERSON : Mode.ANY);
  }

  private static @Nullable Double radius(SearchRequest request, FromText text, @Nullable GeoPoint centre,
      @Nullable Box box) {
    if (request.radiusKm() != null)
      return request.radiusKm();
    if (text.radiusKm() != null)
      return text.radiusKm();
    if (centre == null || box != null)
      return null;
    var near = given(request.near()) == null ? text.near() : null;
    return near == null || near.km() == null ? DEFAULT_RADIUS_KM : near.km();
  }

  private Where where(SearchRequest request, FromText text, Locale language) {
    var near = given(request.near());
    if (near == null) {
      var read = text.near();
      return read == null
          ? new Where(null, List.of(), null)
          : new Where(read.place(), read.alternatives(), read.fit());
    }
    return switch (places.resolve(near, language, request.country())) {
      case Resolution.Found found -> new Where(found.place(), found.alternatives(), found.fit());
      case Resolution.Unknown unknown -> throw new ProblemException(SearchProblem.UNKNOWN_PLACE,
          List.of(FieldProblem.at("?near", "search.unknown-place")))
          .with("nearSpellings", unknown.nearSpellings().stream().map(PlaceRepresentation::of).toList());
      case Resolution.Invalid invalid ->
        throw new ProblemException(WebProblem.INVALID_REQUEST,
            List.of(FieldProblem.at("?near", "search.near")));
    };
  }

  private Filters filters(SearchRequest request, FromText text, List<FieldProblem> errors) {
    var chosen = new TreeSet<>(asSet(request.specialty()));
    for (var slug : chosen)
      if (specialties.find(slug).isEmpty())
        errors.add(FieldProblem.at("?specialty", "search.unknown-specialty", slug));
    var languages = asSet(request.language()).stream().map(tag -> tag.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
    for (var tag : languages)
      if (!tag.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*"))
        errors.add(FieldProblem.at("?language", "search.language"));
    chosen.addAll(text.all(Meaning.Topic.class, topic -> topic.specialty().slug()));
    languages.addAll(text.all(Meaning.Spoken.class, Meaning.Spoken::tag));
    if (request.currency() != null && !CURRENCIES.contains(request.currency()))
      errors.add(FieldProblem.at("?currency", "search.currency"));
    var scope = ScopeOfPractice.of(request.intent(),
        Stream.concat(chosen.stream().flatMap(slug -> specialties.find(slug).stream()),
            text.read().spokenOf().stream()).toList());
    var formats = union(asEnums(request.format()), text.all(Meaning.Working.class, Meaning.Working::format));
    var professions = union(asEnums(request.profession()),
        text.all(Meaning.Practising.class, Meaning.Practising::profession));
    var price = text.price();
    return new Filters(chosen, languages, formats, scope.professions(professions),
        asSet(request.credential()),
        Boolean.TRUE.equals(request.verified()) || text.has(Parameter.VERIFIED),
        price == null ? request.priceMax() : price.amount(), request.minRating(),
        Boolean.TRUE.equals(request.acceptingClients()) || text.has(Parameter.ACCEPTING));
  }

  private static <T> Set<T> union(Set<T> some, Set<T> others) {
    return some.isEmpty() ? others : some;
  }

  private static Set<Facet> facets(@Nullable String asked, List<FieldProblem> errors) {
    if (asked == null || asked.equals("all") || asked.equals("true"))
      return EnumSet.allOf(Facet.class);
    var facets = EnumSet.noneOf(Facet.class);
    if (asked.isBlank() || asked.equals("none") || asked.equals("false"))
      return facets;
    var known = Arrays.stream(Facet.values()).collect(Collectors.toMap(Facet::parameter, facet -> facet));
    for (var name : asked.split(",", -1)) {
      var facet = known.get(name.strip());
      if (facet == null)
        errors.add(
            FieldProblem.at("?facets", "search.facets", String.join(", ", new TreeSet<>(known.keySet()))));
      else
        facets.add(facet);
    }
    return facets;
  }

  private static @Nullable Box box(@Nullable String text, List<FieldProblem> errors) {
    if (text == null || text.isBlank())
      return null;
    try {
      var edges = Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      if (edges.length == 4) {
        var southWest = new GeoPoint(edges[1], edges[0]);
        var northEast = new GeoPoint(edges[3], edges[2]);
        if (southWest.latitude() <= northEast.latitude())
          return new Box(southWest.longitude(), southWest.latitude(), northEast.longitude(),
              northEast.latitude());
      }
    } catch (IllegalArgumentException e) {
      // told below, with everything else that is wrong
    }
    errors.add(FieldProblem.at("?bbox", "search.bbox"));
    return null;
  }

  private static String currency(SearchRequest request, FromText text, @Nullable Place place) {
    if (request.currency() != null)
      return request.currency();
    var price = text.price();
    if (price != null && price.currency() != null)
      return price.currency();
    if (place == null)
      return "EUR";
    return COUNTRY_CURRENCIES.getOrDefault(place.countryCode(), "EUR");
  }

  // gold, test codes and the like have no decimals at all: -1
  private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
      .filter(currency -> currency.getDefaultFractionDigits() >= 0).map(Currency::getCurrencyCode)
      .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> COUNTRY_CURRENCIES = countryCurrencies();

  private static Map<String, String> countryCurrencies() {
    var currencies = new java.util.HashMap<String, String>();
    for (var country : Locale.getISOCountries()) {
      var currency = Currency.getInstance(Locale.of("", country));
      if (currency != null)
        currencies.put(country, currency.getCurrencyCode());
    }
    return Map.copyOf(currencies);
  }

  private static Set<String> asSet(@Nullable List<String> values) {
    return values == null ? Set.of() : new TreeSet<>(values);
  }

  private static <E extends Enum<E>> Set<E> asEnums(@Nullable List<E> values) {
    return values == null || values.isEmpty() ? Set.of() : EnumSet.copyOf(values);
  }

  static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
