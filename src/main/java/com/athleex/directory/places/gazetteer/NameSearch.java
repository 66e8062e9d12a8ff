package com.athleex.directory.places.gazetteer;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places.Fit;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.places.Places.Resolution.Found;
import com.athleex.directory.places.Places.Resolution.Unknown;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds places by their names. */
final class NameSearch {

  private static final int ALTERNATIVES = 5;
  private static final int SHORTEST_SUGGESTION = 2;
  private static final int SHORTEST_PREFIX = 3;
  /** From here on two letters may be wrong. */
  private static final int LONG_NAME = 8;
  private static final int LONG_BEGINNING = 5;
  /** From here on a whole name stands before longer ones in suggestions. */
  private static final int SHORTEST_WHOLE_NAME = 4;
  /** From so many people on, a town goes before a region of its name. */
  private static final int LARGE_TOWN = 100_000;
  private static final List<Fit> WAYS = List.of(Fit.EXACT, Fit.PREFIX, Fit.NEAR);

  private final PlaceTable places;
  private final Regions regions;
  private final NameIndex names;

  NameSearch(PlaceTable places, Regions regions) {
    this.places = places;
    this.regions = regions;
    names = new NameIndex(places);
  }

  Resolution resolve(String text, Locale language, @Nullable String country) {
    List<Reading> readings = Reading.of(text, regions);
    if (readings.isEmpty())
      return new Unknown(List.of());
    String whole = readings.getFirst().name();
    BestPlaces best = best(country);
    exact(readings.getFirst(), best);
    List<Area> region = regions.called(whole);
    if (!best.isEmpty() && !isNamesake(best, whole, region, country))
      return found(best, Fit.EXACT, language);
    if (!region.isEmpty())
      return new Unknown(largest(region, language));
    for (Fit fit : WAYS)
      for (Reading reading : fit == Fit.NEAR ? readings.reversed() : readings) {
        fit(fit, reading, best);
        if (!best.isEmpty())
          return found(best, fit, language);
      }
    return new Unknown(nearSpellings(readings.getLast(), language, country));
  }

  List<Place> suggest(String prefix, Locale language, @Nullable String country, int limit) {
    String key = Folding.key(prefix);
    if (key.length() < SHORTEST_SUGGESTION)
      return List.of();
    var best = new BestPlaces(limit, places, country);
    if (key.length() >= SHORTEST_WHOLE_NAME)
      names.named(key, place -> best.offer(place, 0));
    names.beginningWith(key, place -> best.offer(place, 1));
    return list(best, 0, language);
  }

  int[] wordsOfNames(List<String> words) {
    String[] folded = new String[words.size()];
    for (int i = 0; i < folded.length; i++)
      folded[i] = Folding.key(words.get(i));
    for (int i = 0; i < folded.length - 1; i++)
      if (folded[i].equals("st"))
        folded[i] = "saint";
    int[] longest = new int[folded.length];
    for (int from = 0; from < folded.length; from++)
      longest[from] = names.wordsOfLongest(folded, from);
    return longest;
  }

  List<Place> complete(String beginning, Locale language, @Nullable String country, @Nullable GeoPoint near,
      int limit) {
    String key = Folding.key(beginning);
    if (key.length() < SHORTEST_SUGGESTION)
      return List.of();
    var best = new Completions(limit, places, country, near);
    names.named(key, best::offerNamed);
    names.beginningWith(key, place -> best.offer(place, 0));
    if (best.isEmpty() && editsAllowed(key) > 0)
      names.beginningLike(key, editsAllowed(key), best::offer);
    return best.rows().mapToObj(place -> places.place(place, language)).toList();
  }

  /** Whether a place of that name in that area lies within a distance. */
  boolean isNear(String text, double latitude, double longitude, double km) {
    for (Reading reading : Reading.of(text, regions)) {
      boolean[] near = new boolean[1];
      names.named(reading.name(), place -> near[0] |= reading.admits(places, place)
          && places.distanceKm(place, latitude, longitude) <= km);
      if (near[0])
        return true;
    }
    return false;
  }

  private void fit(Fit fit, Reading reading, BestPlaces best) {
    switch (fit) {
      case EXACT -> exact(reading, best);
      case PREFIX -> {
        if (reading.name().length() >= SHORTEST_PREFIX)
          names.beginningWith(reading.name(), place -> offer(place, 0, reading, best));
      }
      case NEAR -> near(reading, editsAllowed(reading.name()), best);
      case REGION -> throw new IllegalArgumentException("regions are no places");
    }
  }

  /** Longer names that go on with a new word are good alternatives. */
  private void exact(Reading reading, BestPlaces best) {
    names.named(reading.name(), place -> offer(place, 0, reading, best));
    if (!best.isEmpty())
      names.beginningWithWords(reading.name(), place -> offer(place, 1, reading, best));
  }

  private void near(Reading reading, int edits, BestPlaces best) {
    names.speltLike(reading.name(), edits, (place, distance) -> offer(place, distance, reading, best));
  }

  private void offer(int place, int rank, Reading reading, BestPlaces best) {
    if (reading.admits(places, place))
      best.offer(place, rank);
  }

  private static int editsAllowed(String key) {
    if (key.length() < 4 || hasDigit(key))
      return 0;
    return key.length() < LONG_NAME ? 1 : 2;
  }

  /**
   * What to tell of when no spelling convinces: short names with one letter more
   * wrong, and for long texts the names that begin as they do.
   */
  private List<Place> nearSpellings(Reading reading, Locale language, @Nullable String country) {
    String name = reading.name();
    if (name.length() < SHORTEST_PREFIX)
      return suggest(name, language, country, ALTERNATIVES);
    if (hasDigit(name))
      return List.of();
    var best = new BestPlaces(ALTERNATIVES, places, country);
    if (name.length() < LONG_NAME) {
      near(reading, editsAllowed(name) + 1, best);
    } else {
      String beginning = names.longestBeginning(name);
      if (beginning.length() >= LONG_BEGINNING)
        names.beginningWith(beginning, place -> offer(place, 0, reading, best));
    }
    return list(best, 0, language);
  }

  private static boolean hasDigit(String key) {
    return key.chars().anyMatch(Character::isDigit);
  }

  /**
   * Whether the best town of a name is small, foreign to the reader, and called
   * as a division is that has no such town: who says "Lombardia" hardly means the
   * town in Mexico.
   */
  private boolean isNamesake(BestPlaces best, String name, List<Area> region, @Nullable String country) {
    int town = best.rows().findFirst().orElseThrow();
    if (region.stream().noneMatch(Area::isDivision) || places.population(town) >= LARGE_TOWN
        || places.countryCode(town).equals(country))
      return false;
    boolean[] within = new boolean[1];
    names.named(name,
        place -> within[0] |= region.stream().anyMatch(area -> area.contains(places, place)));
    return !within[0];
  }

  /** The most populous places of some areas. */
  List<Place> largest(List<Area> region, Locale language) {
    var best = new BestPlaces(ALTERNATIVES, places, null);
    for (Area area : region)
      places.inCountry(area.countryCode()).filter(place -> area.contains(places, place)).limit(ALTERNATIVES)
          .forEach(place -> best.offer(place, 0));
    return list(best, 0, language);
  }

  private BestPlaces best(@Nullable String country) {
    return new BestPlaces(1 + ALTERNATIVES, places, country);
  }

  private Found found(BestPlaces best, Fit fit, Locale language) {
    return new Found(list(best, 0, language).getFirst(), list(best, 1, language), fit);
  }

  private List<Place> list(BestPlaces best, int from, Locale language) {
    return best.rows().skip(from).mapToObj(place -> places.place(place, language)).toList();
  }
}
