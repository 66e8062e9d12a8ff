package com.athleex.directory.search.index;

import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Precision;

/**
 * A place in one {@code long}, so that the index keeps point, reach and
 * precision of several places together: 24 bits of latitude and 25 of longitude
 * (steps of 1.2 m at most), 14 of service radius (steps of 12.5 m), 1 of
 * precision.
 */
public final class PackedLocation {

  /** From pole to pole. */
  public static final double LATITUDE_STEPS = (1 << 24) - 1;
  /** Around the earth. */
  public static final double LONGITUDE_STEPS = (1 << 25) - 1;
  private static final double RADIUS_STEPS_PER_KM = 80;

  private PackedLocation() {}

  public static long pack(Location location) {
    long latitude = Math.round((location.point().latitude() + 90) / 180 * LATITUDE_STEPS);
    long longitude = Math.round((location.point().longitude() + 180) / 360 * LONGITUDE_STEPS);
    long radius = Math.round(location.serviceRadiusKm() * RADIUS_STEPS_PER_KM);
    long area = location.precision() == Precision.AREA ? 1 : 0;
    return latitude << 40 | longitude << 15 | radius << 1 | area;
  }

  public static double latitude(long packed) {
    return latitudeSteps(packed) / LATITUDE_STEPS * 180 - 90;
  }

  public static double longitude(long packed) {
    return longitudeSteps(packed) / LONGITUDE_STEPS * 360 - 180;
  }

  /** From the south pole. */
  public static int latitudeSteps(long packed) {
    return (int) (packed >>> 40);
  }

  /** From the antimeridian. */
  public static int longitudeSteps(long packed) {
    return (int) (packed >>> 15) & (1 << 25) - 1;
  }

  /** Kilometres. */
  public static double serviceRadiusKm(long packed) {
    return (packed >>> 1 & (1 << 14) - 1) / RADIUS_STEPS_PER_KM;
  }

  public static boolean isArea(long packed) {
    return (packed & 1) == 1;
  }
}
