package com.athleex.directory.search.columns;

import com.athleex.directory.search.index.PackedLocation;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.util.DocIdSetBuilder;
import org.apache.lucene.util.FixedBitSet;

/**
 * Places by where they are: bands of a tenth of a degree of latitude, in each
 * band from west to east. Whoever stands in a box is found by a binary search a
 * band.
 */
final class PlaceGrid {

  private static final int BANDS_PER_DEGREE = 10;
  private static final int BANDS = 180 * BANDS_PER_DEGREE + 1;
  private static final int INDEX_BITS = 27;

  private final int[] bands = new int[BANDS + 1];
  private final float[] latitudes;
  private final double[] longitudes;
  private final int[] owners;

  /**
   * @param places
   *          packed
   * @param owners
   *          whose each place is, by number
   * @param size
   *          how many they are
   */
  PlaceGrid(long[] places, int[] owners, int size) {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      long longitude = Math.round((PackedLocation.longitude(places[i]) + 180) / 360 * ((1 << 25) - 1));
      order[i] = (long) band(PackedLocation.latitude(places[i])) << INDEX_BITS + 25
          | longitude << INDEX_BITS | i;
    }
    Arrays.sort(order);
    latitudes = new float[size];
    longitudes = new double[size];
    this.owners = new int[size];
    for (int i = 0; i < size; i++) {
      int place = (int) (order[i] & (1 << INDEX_BITS) - 1);
      latitudes[i] = (float) PackedLocation.latitude(places[place]);
      longitudes[i] = PackedLocation.longitude(places[place]);
      this.owners[i] = owners[place];
      bands[(int) (order[i] >>> INDEX_BITS + 25) + 1] = i + 1;
    }
    for (int band = 1; band <= BANDS; band++)
      bands[band] = Math.max(bands[band], bands[band - 1]);
  }

  private static int band(double latitude) {
    return (int) ((latitude + 90) * BANDS_PER_DEGREE);
  }

  /**
   * All owners in the order of their first place here, then those who have none.
   *
   * @param owners
   *          how many they are
   */
  int[] inOrder(int owners) {
    int[] order = new int[owners];
    var seen = new FixedBitSet(Math.max(1, owners));
    int size = 0;
    for (int owner : this.owners)
      if (!seen.getAndSet(owner))
        order[size++] = owner;
    for (int owner = 0; owner < owners; owner++)
      if (!seen.get(owner))
        order[size++] = owner;
    return order;
  }

  /**
   * Where the places of a box stand, and some north and south of it.
   * {@code west > east} crosses the antimeridian.
   */
  Ranges ranges(double south, double north, double west, double east) {
    var ranges = new Ranges(this, south, north);
    if (owners.length == 0)
      return ranges;
    int last = band(Math.min(90, north));
    for (int band = band(Math.max(-90, south)); band <= last; band++)
      if (west <= east)
        ranges.add(first(bands[band], bands[band + 1], west),
            first(bands[band], bands[band + 1], Math.nextUp(east)));
      else {
        ranges.add(first(bands[band], bands[band + 1], west), bands[band + 1]);
        ranges.add(bands[band], first(bands[band], bands[band + 1], Math.nextUp(east)));
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

    /**
     * @param number
     *          what is added, by owner
     */
    void addTo(DocIdSetBuilder found, IntUnaryOperator number) {
      if (places == 0)
        return;
      var adder = found.grow(places);
      for (int range = 0; range < used; range += 2)
        for (int i = ends[range]; i < ends[range + 1]; i++)
          if (isInside(i))
            adder.add(number.applyAsInt(grid.owners[i]));
    }

    private boolean isInside(int place) {
      return grid.latitudes[place] >= south && grid.latitudes[place] <= north;
    }
  }
}
