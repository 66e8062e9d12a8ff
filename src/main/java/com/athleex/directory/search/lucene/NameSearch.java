package com.athleex.directory.search.lucene;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.index.ListingFields;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * The few best of those whose names fit, at a cost that does not grow with
 * their number: by rank Lucene itself passes over the rest; by distance only so
 * many are looked at, in circles around the place that grow.
 */
final class NameSearch {

  /** So many distances are computed at most, in about half a millisecond. */
  private static final int MOST_MEASURED = 8_000;
  private static final int[] CIRCLES_KM = {5, 20, 80};
  /** Beyond the circles the nearest of so many of the highest rank are taken. */
  private static final int FAR_AWAY = 200;

  private final IndexSearcher searcher;
  private final @Nullable GeoPoint near;
  private final int limit;

  NameSearch(IndexReader reader, @Nullable GeoPoint near, int limit) {
    this.searcher = new IndexSearcher(reader);
    this.near = near;
    this.limit = limit;
    searcher.setSimilarity(new RankSimilarity());
    searcher.setQueryCache(null);
  }

  /** Documents, best first. */
  int[] best(Query written) throws IOException {
    // once: misspellings are looked up in the vocabulary by this
    var names = searcher.rewrite(written);
    if (near == null)
      return ranked(names, limit);
    if (isFew(names))
      return measured(names, near, Double.POSITIVE_INFINITY).docs();
    var nearby = new int[0];
    for (int km : CIRCLES_KM) {
      var around = measured(within(names, near, km), near, km);
      boolean enough = around.isFull() || around.hasStopped();
      nearby = around.docs();
      if (enough)
        return nearby;
    }
    var others = new Distances(searcher.getIndexReader(), near).sorted(ranked(names, FAR_AWAY));
    return IntStream.concat(Arrays.stream(nearby), Arrays.stream(others)).distinct().limit(limit).toArray();
  }

  private int[] ranked(Query names, int most) throws IOException {
    var top = searcher.search(names, new TopScoreDocCollectorManager(most, null, most));
    return Arrays.stream(top.scoreDocs).mapToInt(found -> found.doc).toArray();
  }

  private NearestNames measured(Query names, GeoPoint near, double km) throws IOException {
    var nearest = new NearestNames(near, km, limit, MOST_MEASURED);
    searcher.search(names, nearest);
    return nearest;
  }

  private boolean isFew(Query names) throws IOException {
    var weight = searcher.createWeight(names, ScoreMode.COMPLETE_NO_SCORES, 1);
    long cost = 0;
    for (var segment : searcher.getIndexReader().leaves()) {
      var supplier = weight.scorerSupplier(segment);
      cost += supplier == null ? 0 : supplier.cost();
    }
    return cost <= MOST_MEASURED;
  }

  private static Query within(Query names, GeoPoint near, double km) {
    var box = Rectangle.fromPointDistance(near.latitude(), near.longitude(), km * 1000);
    return new BooleanQuery.Builder().add(names, Occur.FILTER)
        .add(LatLonPoint.newBoxQuery(ListingFields.VENUE, box.minLat, box.maxLat, box.minLon, box.maxLon),
            Occur.FILTER)
        .build();
  }
}
