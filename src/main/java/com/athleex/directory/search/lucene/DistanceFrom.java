package com.athleex.directory.search.lucene;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.index.PackedLocation;
import org.apache.lucene.util.SloppyMath;

/**
 * How far places are from a point, as they are shown: by
 * {@link SloppyMath#haversinMeters(double)}, rounded. Its tables cost most of a
 * search of many candidates; within some degrees a short series tells the same
 * step, but where the distance is close to a bound between two.
 */
final class DistanceFrom {

  private static final double RADIANS = Math.PI / 180;
  private static final double HALF_LATITUDE_STEP = Math.PI / 2 / PackedLocation.LATITUDE_STEPS;
  private static final double HALF_LONGITUDE_STEP = Math.PI / PackedLocation.LONGITUDE_STEPS;
  /** Of half a difference, within which the series are exact to a billionth. */
  private static final double MOST_RADIANS = 2.5 * RADIANS;
  /** Kilometres by which series and tables may differ at most. */
  private static final double TOLERANCE_KM = 0.0005;

  /** Of an exact place, and of an area, whose steps of 500 m are 50 of 10 m. */
  private static final double[] STEPS_PER_KM = {100, 2};
  private static final double[] ROUNDED_BY = {0.5, 1};
  private static final int[] STEP = {1, 50};

  private final double latitude;
  private final double longitude;
  /** In radians, from the south pole. */
  private final double halfLatitude;
  /** In radians, from the antimeridian. */
  private final double halfLongitude;
  private final double sine;
  private final double cosine;

  DistanceFrom(GeoPoint point) {
    latitude = point.latitude();
    longitude = point.longitude();
    halfLatitude = (latitude + 90) * RADIANS / 2;
    halfLongitude = (longitude + 180) * RADIANS / 2;
    sine = Math.sin(latitude * RADIANS);
    cosine = Math.cos(latitude * RADIANS);
  }

  /**
   * The distance of a {@link PackedLocation} in steps of 10 m: exact places to
   * the nearest step, areas up to the next half of a kilometre.
   */
  int steps(long place) {
    double halfNorth = PackedLocation.latitudeSteps(place) * HALF_LATITUDE_STEP - halfLatitude;
    double halfEast = PackedLocation.longitudeSteps(place) * HALF_LONGITUDE_STEP - halfLongitude;
    // a branch that nobody can foretell would cost more than all that is reckoned
    int area = PackedLocation.isArea(place) ? 1 : 0;
    if (Math.abs(halfNorth) < MOST_RADIANS && Math.abs(halfEast) < MOST_RADIANS) {
      double steps = nearbyKm(halfNorth, halfEast) * STEPS_PER_KM[area] + ROUNDED_BY[area];
      int whole = (int) steps;
      double margin = TOLERANCE_KM * STEPS_PER_KM[area];
      if (Math.abs(steps - whole - 0.5) < 0.5 - margin)
        return whole * STEP[area];
    }
    double km = SloppyMath.haversinMeters(
        SloppyMath.haversinSortKey(latitude, longitude, PackedLocation.latitude(place),
            PackedLocation.longitude(place)))
        / 1000;
    return (int) (area == 1 ? Math.ceil(km * 2) * STEP[area] : Math.round(km * 100));
  }

  /**
   * The haversine formula (R. W. Sinnott, "Virtues of the Haversine", Sky and
   * Telescope 68(2), 1984) by the Taylor series of its functions.
   *
   * @param halfNorth
   *          half of the difference of latitudes, in radians
   */
  private double nearbyKm(double halfNorth, double halfEast) {
    double sineNorth = sine(halfNorth);
    double squared = halfNorth * halfNorth;
    double cosineNorth = 1 - squared * (1 / 2.0 - squared * (1 / 24.0));
    // of the other latitude, by the theorem of addition
    double otherCosine = cosine - 2 * sineNorth * (cosine * sineNorth + sine * cosineNorth);
    double sineEast = sine(halfEast);
    double haversine = sineNorth * sineNorth + cosine * otherCosine * sineEast * sineEast;
    double arc = 1 + haversine * (1 / 6.0 + haversine * (3 / 40.0 + haversine * (15 / 336.0)));
    return 2 * GeoPoint.EARTH_RADIUS_KM * arc * Math.sqrt(Math.max(0, haversine));
  }

  private static double sine(double x) {
    double squared = x * x;
    return x * (1 - squared * (1 / 6.0 - squared * (1 / 120.0)));
  }
}
