package com.athleex.directory.places.gazetteer;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The few best of many places offered, each once: by rank, then the reader's
 * country, then population.
 */
final class BestPlaces {

  private static final int RANK_SHIFT = 33;
  private static final long FOREIGN = 1L << 32;

  private final PlaceTable places;
  private final @Nullable String country;
  /** Rank, foreignness and row (which is the order of population), ascending. */
  private final long[] best;
  private int count;

  BestPlaces(int limit, PlaceTable places, @Nullable String country) {
    this.places = places;
    this.country = country;
    best = new long[limit];
  }

  /**
   * @param rank
   *          0 is best
   */
  void offer(int place, int rank) {
    long score = ((long) rank << RANK_SHIFT)
        | (country == null || country.equals(places.countryCode(place)) ? 0 : FOREIGN) | place;
    if (count == best.length && score >= best[count - 1])
      return;
    int known = indexOf(place);
    if (known >= 0) {
      if (best[known] <= score)
        return;
      remove(known);
    }
    insert(score);
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Rows of the places, best first. */
  IntStream rows() {
    return Arrays.stream(best, 0, count).mapToInt(score -> (int) score);
  }

  private int indexOf(int place) {
    for (int i = 0; i < count; i++)
      if ((int) best[i] == place)
        return i;
    return -1;
  }

  private void remove(int at) {
    System.arraycopy(best, at + 1, best, at, count - at - 1);
    count--;
  }

  private void insert(long score) {
    int at = -Arrays.binarySearch(best, 0, count, score) - 1;
    if (count < best.length)
      count++;
    System.arraycopy(best, at, best, at + 1, count - at - 1);
    best[at] = score;
  }
}
