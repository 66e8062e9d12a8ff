package com.athleex.directory.places;

import com.athleex.directory.kernel.GeoPoint;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the points of addresses. The gazetteer is always there and knows towns
 * and postcodes; where {@code directory.places.photon-url} is set, streets and
 * house numbers are known as well.
 */
public interface Geocoder {

  /**
   * Where an address may be, best first; empty if nowhere known. Never fails for
   * want of a server: the gazetteer answers instead.
   *
   * @param address
   *          as people write it, at most {@link Places#LONGEST_TEXT} characters
   *          (else nothing is found)
   * @param near
   *          a point whose surroundings are preferred, or null
   * @param limit
   *          1 to 20
   */
  List<Located> locate(String address, Locale language, @Nullable GeoPoint near, int limit);

  /**
   * An address with its point.
   *
   * @param label
   *          for people to recognise it by
   * @param countryCode
   *          ISO 3166-1 alpha-2, or null where the server did not say
   */
  record Located(String label, @Nullable String countryCode, GeoPoint point) {}
}
