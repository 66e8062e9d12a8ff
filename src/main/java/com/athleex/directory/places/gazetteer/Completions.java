package com.athleex.directory.places.gazetteer;

import com.athleex.directory.kernel.GeoPoint;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The few best of many places offered to a reader who types, each once: by how
 * well they fit; then near a point by population and distance together, else
 * the reader's country first, then by population.
 */
final class Completions {

  /** At this distance a place counts half. */
  private static final double HALF_KM = 100;
  /** A whole name counts as if so many times as many people lived there. */
  private static final int WHOLE = 20;
  private static final double HOME = 1e9;
  /** Outweighs all that a place can have besides. */
  private static final double FIT = 1e12;

  private final PlaceTable places;
  private final @Nullable String country;
  private final @Nullable GeoPoint near;
  private final int[] rows;
  /** Descending. */
  private final double[] scores;
  private int count;

  Completions(int limit, PlaceTable places, @Nullable String country, @Nullable GeoPoint near) {
    this.places = places;
    this.country = country;
    this.near = near;
    rows = new int[limit];
    scores = new double[limit];
  }

  /** A place that is called just so. */
  void offerNamed(int place) {
    offer(place, weight(place, WHOLE));
  }

  /**
   * @param misfit
   *          0 is best
   */
  void offer(int place, int misfit) {
    offer(place, weight(place, 1) - misfit * FIT);
  }

  private void offer(int place, double score) {
    if (isFull() && score <= scores[count - 1])
      return;
    int known = indexOf(place);
    if (known >= 0) {
      if (scores[known] >= score)
        return;
      remove(known);
    }
    insert(place, score);
  }

  private boolean isFull() {
    return count == rows.length;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Rows of the places, best first. */
  IntStream rows() {
    return Arrays.stream(rows, 0, count);
  }

  private double weight(int place, int factor) {
    double population = (1.0 + places.population(place)) * factor;
    if (near == null)
      return country != null && country.equals(places.countryCode(place)) ? HOME + population : population;
    double distance = places.distanceKm(place, near.latitude(), near.longitude()) / HALF_KM;
    return population / (1 + distance * distance);
  }

  private int indexOf(int place) {
    for (int i = 0; i < count; i++)
      if (rows[i] == place)
        return i;
    return -1;
  }

  private void remove(int at) {
    System.arraycopy(rows, at + 1, rows, at, count - at - 1);
    System.arraycopy(scores, at + 1, scores, at, count - at - 1);
    count--;
  }

  private void insert(int place, double score) {
    int at = count < rows.length ? count++ : count - 1;
    for (; at > 0 && scores[at - 1] < score; at--) {
      rows[at] = rows[at - 1];
      scores[at] = scores[at - 1];
    }
    rows[at] = place;
    scores[at] = score;
  }
}
