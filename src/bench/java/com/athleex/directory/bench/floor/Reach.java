package com.athleex.directory.bench.floor;

import com.athleex.directory.kernel.GeoPoint;

/**
 * How an athlete and a trainer come together.
 *
 * @param mode
 *          as the answer names it
 * @param km
 *          to the nearest location that serves
 */
record Reach(String mode, double km) {

  static final Reach NONE = new Reach("none", Double.MAX_VALUE);
  static final Reach UNASKED = new Reach("at-venue", 0);

  static Reach of(Locations locations, double latitude, double longitude, double radiusKm) {
    double venue = Double.MAX_VALUE;
    double base = Double.MAX_VALUE;
    for (int i = 0; i < locations.count(); i++) {
      double km = GeoPoint.distanceKm(latitude, longitude, locations.latitude(i), locations.longitude(i));
      if (km <= radiusKm)
        venue = Math.min(venue, km);
      if (locations.serviceRadiusKm(i) > 0 && km <= locations.serviceRadiusKm(i))
        base = Math.min(base, km);
    }
    if (venue < Double.MAX_VALUE)
      return new Reach("at-venue", venue);
    return base < Double.MAX_VALUE ? new Reach("travels-to-you", base) : NONE;
  }

  boolean isNone() {
    return km == Double.MAX_VALUE;
  }
}
