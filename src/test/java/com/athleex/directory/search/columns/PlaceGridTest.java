package com.athleex.directory.search.columns;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.index.PackedLocation;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Precision;
import java.io.IOException;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.DocIdSetBuilder;
import org.junit.jupiter.api.Test;

class PlaceGridTest {

  private static final int PLACES = 5_000;
  /** Degrees within which packed places and boxes may disagree. */
  private static final double STEP = 1e-5;

  private final Random random = new Random(6);

  @Test
  void findsWhoIsInABoxAndNobodyElse() throws IOException {
    long[] places = new long[PLACES];
    int[] documents = new int[PLACES];
    for (int i = 0; i < PLACES; i++) {
      places[i] = at(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      documents[i] = i / 2;
    }
    var grid = new PlaceGrid(places, documents, PLACES);
    int found = 0;
    for (int i = 0; i < 2_000; i++) {
      double south = random.nextDouble(-90, 90);
      double north = Math.min(90, south + random.nextDouble(20));
      double west = random.nextDouble(-180, 180);
      double east = west + random.nextDouble(40);
      if (east > 180)
        east -= 360;
      var in = visited(grid, south, north, west, east);
      for (int place = 0; place < PLACES; place++)
        if (isInside(places[place], south + STEP, north - STEP, west, east))
          assertThat(in).contains(documents[place]);
      for (int document : in)
        assertThat(isInside(places[2 * document], south - STEP, north + STEP, west, east)
            || isInside(places[2 * document + 1], south - STEP, north + STEP, west, east)).isTrue();
      found += in.size();
    }
    assertThat(found).isGreaterThan(10_000);
  }

  @Test
  void holdsThePolesAndTheAntimeridian() throws IOException {
    long[] places = {at(90, 0), at(-90, 180), at(0, -180), at(0, 180)};
    var grid = new PlaceGrid(places, new int[]{0, 1, 2, 3}, 4);
    assertThat(visited(grid, -90, 90, -180, 180)).containsExactly(0, 1, 2, 3);
    assertThat(visited(grid, 89, 90, -180, 180)).containsExactly(0);
    assertThat(visited(grid, -90, -89, 179, -179)).containsExactly(1);
    assertThat(visited(grid, -1, 1, 179, -179)).containsExactly(2, 3);
  }

  @Test
  void anEmptyGridHoldsNobody() throws IOException {
    assertThat(visited(new PlaceGrid(new long[0], new int[0], 0), -90, 90, -180, 180)).isEmpty();
  }

  @Test
  void ordersOwnersByTheirFirstPlace() {
    long[] places = {at(50, 10), at(10, 20), at(10, 10), at(50, 11), at(60, 0)};
    var grid = new PlaceGrid(places, new int[]{0, 2, 3, 3, 5}, 5);
    assertThat(grid.inOrder(6)).as("those without a place come last").containsExactly(3, 2, 0, 5, 1, 4);
  }

  private static long at(double latitude, double longitude) {
    return PackedLocation.pack(new Location("Gym", "Town", "IT", new GeoPoint(latitude, longitude), 0,
        Precision.EXACT, null));
  }

  private static boolean isInside(long place, double south, double north, double west, double east) {
    double latitude = PackedLocation.latitude(place);
    double longitude = PackedLocation.longitude(place);
    boolean between = west <= east
        ? longitude >= west && longitude <= east
        : longitude >= west || longitude <= east;
    return between && latitude >= south && latitude <= north;
  }

  private static TreeSet<Integer> visited(PlaceGrid grid, double south, double north, double west,
      double east)
      throws IOException {
    var found = new DocIdSetBuilder(PLACES);
    grid.ranges(south, north, west, east).addTo(found, IntUnaryOperator.identity());
    var documents = new TreeSet<Integer>();
    var iterator = found.build().iterator();
    if (iterator != null)
      for (int doc = iterator.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = iterator.nextDoc())
        documents.add(doc);
    return documents;
  }
}
