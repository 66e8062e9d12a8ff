package com.athleex.directory.kernel;

/**
 * A point on earth, WGS 84.
 *
 * @param latitude
 *          degrees, -90 to 90
 * @param longitude
 *          degrees, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

  /** Mean earth radius in kilometres (IUGG R1). */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  /**
   * @throws IllegalArgumentException
   *           if a coordinate is NaN, infinite or out of range
   */
  public GeoPoint {
    if (!(latitude >= -90 && latitude <= 90))
      throw new IllegalArgumentException("latitude must be -90 to 90");
    if (!(longitude >= -180 && longitude <= 180))
      throw new IllegalArgumentException("longitude must be -180 to 180");
  }

  /**
   * Great-circle distance in kilometres by the haversine formula (Sinnott 1984),
   * on a sphere of R1.
   */
  public double distanceKm(GeoPoint other) {
    return distanceKm(latitude, longitude, other.latitude, other.longitude);
  }

  /**
   * As {@link #distanceKm(GeoPoint)}, for degrees that are known to be in range.
   */
  public static double distanceKm(double latitude1, double longitude1, double latitude2, double longitude2) {
    double phi1 = Math.toRadians(latitude1);
    double phi2 = Math.toRadians(latitude2);
    double sinPhi = Math.sin((phi2 - phi1) / 2);
    double sinLambda = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
    double h = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
