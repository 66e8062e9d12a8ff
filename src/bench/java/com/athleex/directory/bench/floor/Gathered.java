package com.athleex.directory.bench.floor;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts every match exactly and keeps the best, nearest or best-fitting first.
 * What the index could only say roughly, that a trainer reaches the athlete, is
 * checked here for each.
 */
final class Gathered extends SimpleCollector {

  private final Request request;
  private final Best best;
  private final @Nullable FacetCounts facets;
  private @Nullable BinaryDocValues locations;
  private @Nullable Scorable scorer;
  private final @Nullable Athlete athlete;
  private final double squaredRadius;
  private int total;

  Gathered(Request request, Best best, @Nullable FacetCounts facets) {
    this.request = request;
    this.best = best;
    this.facets = facets;
    double[] near = request.near();
    athlete = near == null ? null : Athlete.at(near[0], near[1]);
    squaredRadius = Athlete.squaredChord(request.radiusKm());
  }

  int total() {
    return total;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    locations = DocValues.getBinary(context.reader(), "locations");
    if (facets != null)
      facets.nextReader(context);
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    Reach reach = athlete == null ? Reach.UNASKED : reach(doc, athlete);
    if (reach.isNone() || (facets != null && !facets.count(doc)))
      return;
    total++;
    float score = request.text() == null || scorer == null ? 0 : scorer.score();
    best.offer(doc, reach, request.text() == null ? reach.squaredChord() : -score);
  }

  private Reach reach(int doc, Athlete from) throws IOException {
    if (locations == null || !locations.advanceExact(doc))
      return Reach.NONE;
    return Reach.of(new Locations(locations.binaryValue()), from, squaredRadius);
  }

  @Override
  public ScoreMode scoreMode() {
    return request.text() == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
  }
}
