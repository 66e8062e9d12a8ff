package com.athleex.directory.places.geocoding;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Geocoder;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution.Found;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows no streets: parts of an address are dropped from its front until the
 * rest is a town or a postcode ("Via Dante 3, 20121 Milano").
 */
final class GazetteerGeocoder implements Geocoder {

  private final Places places;

  GazetteerGeocoder(Places places) {
    this.places = places;
  }

  @Override
  public List<Located> locate(String address, Locale language, @Nullable GeoPoint near, int limit) {
    if (address.length() > Places.LONGEST_TEXT)
      return List.of();
    String country = near == null ? null : places.nearest(near, language).countryCode();
    for (String rest = address;; rest = rest.substring(rest.indexOf(',') + 1)) {
      if (places.resolve(rest, language, country) instanceof Found found)
        return Stream.concat(Stream.of(found.place()), found.alternatives().stream()).limit(limit)
            .map(GazetteerGeocoder::located).toList();
      if (rest.indexOf(',') < 0)
        return List.of();
    }
  }

  private static Located located(Place place) {
    return new Located(place.name(), place.countryCode(), place.point());
  }
}
