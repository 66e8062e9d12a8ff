package com.athleex.directory.bench.floor;

import com.athleex.directory.kernel.GeoPoint;
import tools.jackson.databind.JsonNode;

/**
 * The public point of a location: an area's is the centre of its cell in a grid
 * of about 1 km.
 */
public final class Grid {

  private static final double CELL_DEGREES = 1 / 111.195;

  private Grid() {}

  public static GeoPoint shown(JsonNode location) {
    double latitude = location.get("latitude").asDouble();
    double longitude = location.get("longitude").asDouble();
    if (location.get("precision").asString().equals("exact"))
      return new GeoPoint(latitude, longitude);
    double row = (Math.floor(latitude / CELL_DEGREES) + 0.5) * CELL_DEGREES;
    double width = 360 / Math.max(1, Math.floor(360 * Math.cos(Math.toRadians(row)) / CELL_DEGREES));
    return new GeoPoint(row, (Math.floor((longitude + 180) / width) + 0.5) * width - 180);
  }
}
