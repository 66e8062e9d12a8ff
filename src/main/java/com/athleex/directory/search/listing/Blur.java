package com.athleex.directory.search.listing;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Precision;

/**
 * Moves a point to the centre of its cell in a fixed grid of about 1 km, so
 * that no number of queries finds the home behind it: everyone in the cell has
 * the same point.
 */
final class Blur {

  /** Degrees of latitude in a kilometre on the mean sphere, 1 / 111.195. */
  private static final double CELL_DEGREES = 1 / 111.195;

  private Blur() {}

  static PublicProfile blurred(PublicProfile p) {
    return p.withLocations(p.locations().stream().map(Blur::blurred).toList());
  }

  private static Location blurred(Location l) {
    if (l.precision() == Precision.EXACT)
      return l;
    return new Location(l.city(), l.city(), l.countryCode(), centreOfCell(l.point()), l.serviceRadiusKm(),
        l.precision(), null);
  }

  static GeoPoint centreOfCell(GeoPoint point) {
    double latitude = Math.clamp((Math.floor(point.latitude() / CELL_DEGREES) + 0.5) * CELL_DEGREES, -90, 90);
    // meridians converge: a row's cells are as wide as the row is high, whole ones
    // around the circle
    double cells = Math.max(1, Math.floor(360 * Math.cos(Math.toRadians(latitude)) / CELL_DEGREES));
    double width = 360 / cells;
    double column = Math.min(cells - 1, Math.floor((point.longitude() + 180) / width));
    return new GeoPoint(rounded(latitude), rounded((column + 0.5) * width - 180));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
