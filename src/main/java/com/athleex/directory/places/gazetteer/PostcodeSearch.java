package com.athleex.directory.places.gazetteer;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the areas of postcodes: "20121", "IT-20121", "20121 Milano", "New York,
 * NY 10001".
 */
final class PostcodeSearch {

  private static final Pattern CODE = Pattern
      .compile("(?<![\\p{L}\\d])(?:([A-Za-z]{1,3})-)?(\\d{5})(?:-\\d{4})?(?![\\p{L}\\d])");
  private static final Pattern ID = Pattern.compile("postcode:([A-Z]{2}):([A-Z0-9 -]{1,12})");
  /** Between a town's middle and the middle of one of its postcodes. */
  private static final double TOWN_KM = 40;

  private final Postcodes postcodes;
  private final PlaceTable places;
  private final Regions regions;
  private final NameSearch names;

  PostcodeSearch(Postcodes postcodes, PlaceTable places, Regions regions, NameSearch names) {
    this.postcodes = postcodes;
    this.places = places;
    this.regions = regions;
    this.names = names;
  }

  static boolean isPostcode(String text) {
    return CODE.matcher(text).find();
  }

  /** What a text with a postcode in it may mean, the reader's country first. */
  List<Place> search(String text, Locale language, @Nullable String country) {
    Matcher code = CODE.matcher(text);
    if (!code.find())
      return List.of();
    String rest = text.substring(0, code.start()) + " " + text.substring(code.end());
    List<Place> found = new ArrayList<>();
    for (String candidate : countries(country))
      if (code.group(1) == null || isCalled(code.group(1), candidate))
        postcodes.find(candidate, code.group(2)).filter(area -> agrees(area, rest))
            .ifPresent(area -> found.add(place(area, language)));
    return found;
  }

  Optional<Place> find(String id, Locale language) {
    Matcher parts = ID.matcher(id);
    return parts.matches()
        ? postcodes.find(parts.group(1), parts.group(2)).map(area -> place(area, language))
        : Optional.empty();
  }

  private List<String> countries(@Nullable String first) {
    List<String> countries = new ArrayList<>(postcodes.countries());
    if (first != null && countries.remove(first))
      countries.addFirst(first);
    return countries;
  }

  /** The international plates "I" and "D" count as well. */
  private boolean isCalled(String prefix, String country) {
    return prefix.equalsIgnoreCase("I")
        ? country.equals("IT")
        : regions.called(Folding.key(prefix)).contains(new Area(country, null, null));
  }

  /** Whether what stands around the code names the country or a town there. */
  private boolean agrees(PostcodeArea area, String rest) {
    String key = Folding.key(rest);
    if (key.isEmpty() || area.serves(key))
      return true;
    int nearest = places.nearest(area.middle().latitude(), area.middle().longitude());
    List<Area> called = regions.called(key);
    if (called.stream().anyMatch(region -> region.countryCode().equals(area.country())
        && (region.contains(places, nearest) || region.admin1Code() == null && region.province() == null)))
      return true;
    for (Reading reading : Reading.of(rest, regions))
      if (area.serves(reading.name()) && reading.admits(places, nearest))
        return true;
    return names.isNear(rest, area.middle().latitude(), area.middle().longitude(), TOWN_KM);
  }

  private Place place(PostcodeArea area, Locale language) {
    GeoPoint middle = area.middle();
    int nearest = places.nearest(middle.latitude(), middle.longitude());
    boolean home = places.countryCode(nearest).equals(area.country());
    boolean same = places.names(nearest).contains(area.town());
    return new Place("postcode:" + area.country() + ":" + area.code(),
        area.code() + " " + (same ? places.name(nearest, language) : area.town()), area.country(),
        home ? places.admin1Code(nearest) : null, home ? places.province(nearest) : null, 0, middle);
  }
}
