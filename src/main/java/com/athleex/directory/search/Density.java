package com.athleex.directory.search;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Places;
import java.util.concurrent.atomic.AtomicLongArray;
import org.springframework.stereotype.Component;

/**
 * How far near is: by how many people live around a place. Worked out for the
 * middle of a cell of {@value #CELLS_PER_DEGREE} a degree, so that a place
 * asked for again is looked up.
 */
@Component
class Density {

  private static final double AROUND_KM = 25;
  private static final int CELLS_PER_DEGREE = 20;
  private static final int CELLS_AROUND = 360 * CELLS_PER_DEGREE + 1;
  private static final int KEPT = 1 << 12;
  /** Nobody counts more people than this around one place. */
  private static final int PEOPLE_BITS = 30;

  private final Places places;
  private final RankingWeights.Halving halving;
  /** A cell's number and, in the lower bits, the people around it. */
  private final AtomicLongArray known = new AtomicLongArray(KEPT);

  Density(Places places, RankingWeights weights) {
    this.places = places;
    this.halving = weights.halving();
  }

  /** The distance from a centre at which nearness is one half. */
  double halfNearKm(GeoPoint centre) {
    return halving.km(peopleAround(centre));
  }

  private long peopleAround(GeoPoint centre) {
    long row = Math.round((centre.latitude() + 90) * CELLS_PER_DEGREE);
    long column = Math.round((centre.longitude() + 180) * CELLS_PER_DEGREE);
    long cell = row * CELLS_AROUND + column + 1;
    int slot = (int) (cell * 0x9E3779B97F4A7C15L >>> 52);
    long entry = known.get(slot);
    if (entry >>> PEOPLE_BITS != cell) {
      var middle = new GeoPoint(row / (double) CELLS_PER_DEGREE - 90,
          column / (double) CELLS_PER_DEGREE - 180);
      long people = Math.min(places.peopleWithin(middle, AROUND_KM), (1L << PEOPLE_BITS) - 1);
      entry = cell << PEOPLE_BITS | people;
      known.set(slot, entry);
    }
    return entry & (1L << PEOPLE_BITS) - 1;
  }
}
