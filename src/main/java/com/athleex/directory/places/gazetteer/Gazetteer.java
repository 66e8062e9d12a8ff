package com.athleex.directory.places.gazetteer;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution.Found;
import com.athleex.directory.places.Places.Resolution.Invalid;
import com.athleex.directory.places.Places.Resolution.Reason;
import com.athleex.directory.places.Places.Resolution.Unknown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places of the files in the jar, held in memory. */
@Component
class Gazetteer implements Places {

  private static final Pattern GEONAMES_ID = Pattern.compile("geonames:(\\d{1,9})");

  private final PlaceTable places;
  private final NameSearch names;
  private final PostcodeSearch postcodes;
  private final Regions regions;
  private final Map<Area, Integer> reaches = new ConcurrentHashMap<>();

  Gazetteer() {
    // the start waits for this: read side by side what does not need each other
    var codes = CompletableFuture.supplyAsync(Postcodes::new);
    var areas = CompletableFuture.supplyAsync(Regions::new);
    places = new PlaceTable(PlaceRow.readAll());
    regions = areas.join();
    places.completeProvinces(regions);
    names = new NameSearch(places, regions);
    postcodes = new PostcodeSearch(codes.join(), places, regions, names);
  }

  @Override
  public Resolution resolve(String text, Locale language, @Nullable String country) {
    if (text.isBlank())
      return new Invalid(Reason.BLANK);
    if (text.length() > LONGEST_TEXT)
      return new Invalid(Reason.TOO_LONG);
    String wanted = text.strip();
    Optional<Place> byId = find(wanted, language);
    if (byId.isPresent())
      return new Found(byId.get(), List.of());
    if (isId(wanted))
      return new Unknown(List.of());
    if (Coordinates.isPair(wanted))
      return new Invalid(Reason.NOT_ON_EARTH);
    if (PostcodeSearch.isPostcode(wanted)) {
      List<Place> areas = postcodes.search(wanted, language, country);
      if (!areas.isEmpty())
        return new Found(areas.getFirst(), List.copyOf(areas.subList(1, areas.size())));
    }
    return names.resolve(wanted, language, country);
  }

  @Override
  public List<Place> suggest(String prefix, Locale language, @Nullable String country, int limit) {
    if (limit < 1 || limit > 100)
      throw new IllegalArgumentException("limit must be 1 to 100");
    return prefix.length() > LONGEST_TEXT ? List.of() : names.suggest(prefix, language, country, limit);
  }

  @Override
  public List<Place> complete(String beginning, Locale language, @Nullable String country,
      @Nullable GeoPoint near, int limit) {
    if (limit < 1 || limit > 100)
      throw new IllegalArgumentException("limit must be 1 to 100");
    return beginning.length() > LONGEST_TEXT
        ? List.of()
        : names.complete(beginning, language, country, near, limit);
  }

  @Override
  public Optional<String> division(String countryCode, String admin1Code) {
    return Optional.ofNullable(regions.division(countryCode, admin1Code));
  }

  @Override
  public Place nearest(GeoPoint point, Locale language) {
    return places.place(places.nearest(point.latitude(), point.longitude()), language);
  }

  @Override
  public long peopleWithin(GeoPoint point, double km) {
    return places.peopleWithin(point.latitude(), point.longitude(), km);
  }

  @Override
  public Optional<Place> find(String id, Locale language) {
    Matcher geonames = GEONAMES_ID.matcher(id);
    if (geonames.matches()) {
      int row = places.row(Integer.parseInt(geonames.group(1)));
      return row < 0 ? Optional.empty() : Optional.of(places.place(row, language));
    }
    if (id.startsWith("postcode:"))
      return postcodes.find(id, language);
    return Coordinates.parse(id).map(point -> at(point, language));
  }

  @Override
  public List<Place> largest(Set<String> countryCodes, int leastPopulation, Locale language) {
    return places.mostPopulousFirst().filter(place -> countryCodes.contains(places.countryCode(place)))
        .mapToObj(place -> places.place(place, language))
        .takeWhile(place -> place.population() >= leastPopulation).toList();
  }

  @Override
  public int[] wordsOfNames(List<String> words) {
    return names.wordsOfNames(words);
  }

  @Override
  public boolean isRegion(String text) {
    return !regions.called(Folding.key(text)).isEmpty();
  }

  @Override
  public Optional<Region> region(String text, Locale language) {
    for (Area area : regions.called(Folding.key(text)))
      if (area.isDivision()) {
        List<Place> largest = names.largest(List.of(area), language);
        if (!largest.isEmpty())
          return Optional.of(new Region(largest, reaches.computeIfAbsent(area, places::reachKm)));
      }
    return Optional.empty();
  }

  private static boolean isId(String text) {
    return text.startsWith("geonames:") || text.startsWith("postcode:");
  }

  private Place at(GeoPoint point, Locale language) {
    Place nearest = nearest(point, language);
    return new Place(point.latitude() + "," + point.longitude(), nearest.name(), nearest.countryCode(),
        nearest.admin1Code(), nearest.province(), 0, point);
  }
}
