package com.athleex.directory.demo;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import java.util.List;

/** The towns of a country, the bigger the likelier. */
final class Towns {

  private static final double PEOPLE_PER_KM2 = 3500;
  private static final double KM_PER_DEGREE = 111.2;

  private final Weighted<Place> towns;

  Towns(List<Place> towns) {
    this.towns = new Weighted<>(towns, Place::population);
  }

  Place pick(Dice dice) {
    return towns.pick(dice);
  }

  /**
   * A point in the town, nearer its centre more often; as if towns were round and
   * equally dense.
   */
  static GeoPoint pointIn(Place town, Dice dice) {
    double townRadius = StrictMath.sqrt(town.population() / (PEOPLE_PER_KM2 * StrictMath.PI));
    double km = Math.clamp(townRadius, 0.4, 20) * dice.leaningLow(0.8);
    double bearing = 2 * StrictMath.PI * dice.fraction();
    double latitude = town.point().latitude() + km / KM_PER_DEGREE * StrictMath.cos(bearing);
    double kmPerDegreeEast = KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(latitude));
    return new GeoPoint(rounded(latitude),
        rounded(town.point().longitude() + km / kmPerDegreeEast * StrictMath.sin(bearing)));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
