package com.athleex.directory.bench.floor;

import com.athleex.directory.kernel.GeoPoint;

/** A point on the unit sphere, from which distances are measured. */
record Athlete(double x, double y, double z) {

  static Athlete at(double latitude, double longitude) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude);
    return new Athlete(Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi));
  }

  static double squaredChord(double km) {
    double chord = 2 * Math.sin(Math.min(Math.PI, km / GeoPoint.EARTH_RADIUS_KM) / 2);
    return chord * chord;
  }

  static double km(double squaredChord) {
    return 2 * GeoPoint.EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));
  }
}
