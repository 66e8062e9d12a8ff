package com.athleex.directory.search.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.DocIdSetBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Finds whoever has a place in some boxes, and possibly others: whoever
 * collects must judge. Where few documents are left by other clauses anyway it
 * finds everybody, since to judge those few is cheaper than to gather a wide
 * circle.
 */
public final class NearQuery extends Query {

  /** Others must leave fewer than one in so many for boxes not to be gathered. */
  private static final int FEW = 8;

  private final SegmentColumns columns;
  private final List<Box> boxes;

  public NearQuery(SegmentColumns columns, List<Box> boxes) {
    this.columns = columns;
    this.boxes = List.copyOf(boxes);
  }

  /**
   * Degrees; {@code west > east} crosses the antimeridian.
   *
   * @param reachClass
   *          whose bases are sought, or {@link #VENUES}
   */
  public record Box(int reachClass, double south, double north, double west, double east) {

    public static final int VENUES = -1;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scores, float boost) {
    return new ConstantScoreWeight(this, boost) {

      @Override
      public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
        return scorerSupplier(context).get(Long.MAX_VALUE);
      }

      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        var segment = columns.of(context.reader());
        return supplier(this, score(), scores, segment, ranges(segment));
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  /**
   * Whether to go over the {@link #rows} is cheaper than to judge so many
   * documents all over the index.
   */
  public boolean isCheaperThan(long documents, IndexReader index) throws IOException {
    long places = 0;
    for (var leaf : index.leaves())
      places += places(ranges(columns.of(leaf.reader())));
    return places / FEW <= documents;
  }

  private static long places(List<PlaceGrid.Ranges> ranges) {
    return ranges.stream().mapToLong(PlaceGrid.Ranges::places).sum();
  }

  /**
   * The rows of those whom it finds in a segment, ascending: what {@link Columns}
   * hold of them is read nearly in its order.
   */
  public DocIdSetIterator rows(LeafReader reader) throws IOException {
    var segment = columns.of(reader);
    return gathered(segment, ranges(segment), IntUnaryOperator.identity());
  }

  private List<PlaceGrid.Ranges> ranges(Columns segment) {
    var ranges = new ArrayList<PlaceGrid.Ranges>(boxes.size());
    for (var box : boxes)
      ranges.add(grid(segment, box).ranges(box.south(), box.north(), box.west(), box.east()));
    return ranges;
  }

  private static ScorerSupplier supplier(Weight weight, float score, ScoreMode scores, Columns segment,
      List<PlaceGrid.Ranges> ranges) {
    long places = places(ranges);
    return new ScorerSupplier() {

      @Override
      public Scorer get(long leadCost) throws IOException {
        return new ConstantScoreScorer(weight, score, scores,
            leadCost < places / FEW
                ? DocIdSetIterator.all(segment.documents())
                : gathered(segment, ranges, segment::document));
      }

      @Override
      public long cost() {
        return places;
      }
    };
  }

  private static DocIdSetIterator gathered(Columns segment, List<PlaceGrid.Ranges> ranges,
      IntUnaryOperator number) throws IOException {
    var found = new DocIdSetBuilder(segment.documents());
    for (var range : ranges)
      range.addTo(found, number);
    var iterator = found.build().iterator();
    return iterator == null ? DocIdSetIterator.empty() : iterator;
  }

  private static PlaceGrid grid(Columns segment, Box box) {
    return box.reachClass() == Box.VENUES ? segment.venues() : segment.bases(box.reachClass());
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return boxes.toString();
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && boxes.equals(((NearQuery) other).boxes)
        && columns == ((NearQuery) other).columns;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), boxes);
  }
}
