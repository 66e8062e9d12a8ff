package com.athleex.directory.places.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A country, one of its first-order divisions, or an Italian province: what
 * stands behind a place's name to tell it from its namesakes.
 */
record Area(String countryCode, @Nullable String admin1Code, @Nullable String province) {

  /** Whether it is a first-order division. */
  boolean isDivision() {
    return admin1Code != null && province == null;
  }

  boolean contains(PlaceTable places, int place) {
    return countryCode.equals(places.countryCode(place))
        && (admin1Code == null || admin1Code.equals(places.admin1Code(place)))
        && (province == null || province.equals(places.province(place)));
  }
}
