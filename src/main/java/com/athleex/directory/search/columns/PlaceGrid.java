package com.athleex.directory.search.columns;

import com.athleex.directory.search.index.PackedLocation;
import java.util.Arrays;
import org.apache.lucene.util.DocIdSetBuilder;

/**
 * Places by where they are: rows of a tenth of a degree of latitude, in each
 * row from west to east. Whoever stands in a box is found by a binary search a
 * row.
 */
final class PlaceGrid {

  private static final int ROWS_PER_DEGREE = 10;
  private static final int ROWS = 180 * ROWS_PER_DEGREE + 1;
  private static final int INDEX_BITS = 27;

  private final int[] rows = new int[ROWS + 1];
  private final float[] latitudes;
  private final double[] longitudes;
  private final int[] documents;

  /**
   * @param places
   *          packed, of the documents
   * @param size
   *          how many they are
   */
  PlaceGrid(long[] places, int[] documents, int size) {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      long longitude = Math.round((PackedLocation.longitude(places[i]) + 180) / 360 * ((1 << 25) - 1));
      order[i] = (long) row(PackedLocation.latitude(places[i])) << INDEX_BITS + 25
          | longitude << INDEX_BITS | i;
    }
    Arrays.sort(order);
    latitudes = new float[size];
    longitudes = new double[size];
    this.documents = new int[size];
    for (int i = 0; i < size; i++) {
      int place = (int) (order[i] & (1 << INDEX_BITS) - 1);
      latitudes[i] = (float) PackedLocation.latitude(places[place]);
      longitudes[i] = PackedLocation.longitude(places[place]);
      this.documents[i] = documents[place];
      rows[(int) (order[i] >>> INDEX_BITS + 25) + 1] = i + 1;
    }
    for (int row = 1; row <= ROWS; row++)
      rows[row] = Math.max(rows[row], rows[row - 1]);
  }

  private static int row(double latitude) {
    return (int) ((latitude + 90) * ROWS_PER_DEGREE);
  }

  /**
   * Where the places of a box stand, and some north and south of it.
   * {@code west > east} crosses the antimeridian.
   */
  Ranges ranges(double south, double north, double west, double east) {
    var ranges = new Ranges(this, south, north);
    if (documents.length == 0)
      return ranges;
    int last = row(Math.min(90, north));
    for (int row = row(Math.max(-90, south)); row <= last; row++)
      if (west <= east)
        ranges.add(first(rows[row], rows[row + 1], west),
            first(rows[row], rows[row + 1], Math.nextUp(east)));
      else {
        ranges.add(first(rows[row], rows[row + 1], west), rows[row + 1]);
        ranges.add(rows[row], first(rows[row], rows[row + 1], Math.nextUp(east)));
      }
    return ranges;
  }

  private int first(int from, int to, double west) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = low + high >>> 1;
      if (longitudes[middle] < west)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }

  /** Pieces of a grid, in its order. */
  static final class Ranges {

    private final PlaceGrid grid;
    private final double south;
    private final double north;
    private int[] ends = new int[32];
    private int used;
    private int places;

    private Ranges(PlaceGrid grid, double south, double north) {
      this.grid = grid;
      this.south = south;
      this.north = north;
    }

    private void add(int from, int to) {
      if (from >= to)
        return;
      if (used == ends.length)
        ends = Arrays.copyOf(ends, used * 2);
      ends[used++] = from;
      ends[used++] = to;
      places += to - from;
    }

    /** How many they are at most. */
    int places() {
      return places;
    }

    void addTo(DocIdSetBuilder found) {
      if (places == 0)
        return;
      var documents = found.grow(places);
      for (int range = 0; range < used; range += 2)
        for (int i = ends[range]; i < ends[range + 1]; i++)
          if (grid.latitudes[i] >= south && grid.latitudes[i] <= north)
            documents.add(grid.documents[i]);
    }
  }
}
