package com.athleex.directory.places.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.athleex.directory.kernel.GeoPoint;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({"45.46427, 9.18951, Milano", "51.508, -0.125, Londra", "37.7749, -122.419, San Francisco",
      "90, 0, Tiksi"})
  void namesThePlaceAround(double latitude, double longitude, String name) {
    assertThat(Loaded.GAZETTEER.nearest(new GeoPoint(latitude, longitude), Locale.ITALIAN).name())
        .isEqualTo(name);
  }

  @Test
  void agreesWithBruteForceOnTheRealPlaces() {
    var places = new PlaceTable(PlaceRow.readAll());
    var random = new Random(1);
    for (int i = 0; i < 150; i++) {
      double latitude = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
      double longitude = i % 5 == 0 ? 180 - random.nextDouble() : 360 * random.nextDouble() - 180;
      double nearest = Double.POSITIVE_INFINITY;
      for (int place = 0; place < places.size(); place++)
        nearest = Math.min(nearest, places.distanceKm(place, latitude, longitude));
      assertThat(places.distanceKm(places.nearest(latitude, longitude), latitude, longitude))
          .isCloseTo(nearest, within(1e-6));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1_000})
  void agreesWithBruteForceAroundPolesAndAntimeridian(int points) {
    var random = new Random(points);
    for (int round = 0; round < 50; round++) {
      double[] latitudes = new double[points];
      double[] longitudes = new double[points];
      for (int i = 0; i < points; i++) {
        latitudes[i] = awkwardLatitude(random);
        longitudes[i] = awkwardLongitude(random);
      }
      var tree = new PointTree(latitudes, longitudes);
      for (int asked = 0; asked < 20; asked++)
        assertNearest(tree, latitudes, longitudes, awkwardLatitude(random), awkwardLongitude(random));
    }
  }

  @Test
  void noPointsHaveNoNearest() {
    assertThat(new PointTree(new double[0], new double[0]).nearest(0, 0)).isEqualTo(-1);
    assertThat(new PointTree(new double[]{1}, new double[]{1}).nearest(0, 0, item -> false)).isEqualTo(-1);
  }

  private static void assertNearest(PointTree tree, double[] latitudes, double[] longitudes, double latitude,
      double longitude) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < latitudes.length; i++)
      nearest = Math.min(nearest, GeoPoint.distanceKm(latitudes[i], longitudes[i], latitude, longitude));
    int found = tree.nearest(latitude, longitude);
    // haversine loses its last digits between antipodes
    assertThat(GeoPoint.distanceKm(latitudes[found], longitudes[found], latitude, longitude))
        .isCloseTo(nearest, within(1e-3));
  }

  private static double awkwardLatitude(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 90 - random.nextDouble();
      case 1 -> random.nextDouble() - 90;
      case 2 -> random.nextBoolean() ? 90 : -90;
      default -> 180 * random.nextDouble() - 90;
    };
  }

  private static double awkwardLongitude(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 180 - random.nextDouble();
      case 1 -> random.nextDouble() - 180;
      case 2 -> random.nextBoolean() ? 180 : -180;
      default -> 360 * random.nextDouble() - 180;
    };
  }
}
