package com.athleex.directory.search.lucene;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.index.ListingFields;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.SloppyMath;

/**
 * Keeps the nearest of those within a distance, and stops after a number of
 * them.
 */
final class NearestNames implements Collector {

  private record Found(int doc, double distance) {}

  private final GeoPoint near;
  private final double farthest;
  private final int limit;
  private final PriorityQueue<Found> nearest = new PriorityQueue<>(
      Comparator.comparingDouble(Found::distance).thenComparingInt(Found::doc).reversed());
  private int left;

  NearestNames(GeoPoint near, double km, int limit, int mostMeasured) {
    this.near = near;
    this.farthest = Double.isInfinite(km) ? km : sortKey(km);
    this.limit = limit;
    this.left = mostMeasured;
  }

  // along a meridian, where degrees are distance
  private static double sortKey(double km) {
    double degrees = Math.toDegrees(km / GeoPoint.EARTH_RADIUS_KM);
    return SloppyMath.haversinSortKey(0, 0, degrees, 0);
  }

  boolean isFull() {
    return nearest.size() == limit;
  }

  boolean hasStopped() {
    return left <= 0;
  }

  /** Documents, the nearest first. */
  int[] docs() {
    var ordered = new ArrayDeque<Integer>(nearest.size());
    while (!nearest.isEmpty())
      ordered.addFirst(nearest.remove().doc());
    return ordered.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    if (hasStopped())
      throw new CollectionTerminatedException();
    var places = DocValues.getSortedNumeric(segment.reader(), ListingFields.LOCATIONS);
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // the order is the distance's
      }

      @Override
      public void collect(int doc) throws IOException {
        if (left-- <= 0)
          throw new CollectionTerminatedException();
        double distance = Distances.nearest(places, doc, near);
        if (distance > farthest)
          return;
        nearest.add(new Found(segment.docBase + doc, distance));
        if (nearest.size() > limit)
          nearest.remove();
      }
    };
  }
}
