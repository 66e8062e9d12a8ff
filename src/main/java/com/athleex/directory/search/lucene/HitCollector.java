package com.athleex.directory.search.lucene;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.columns.Columns;
import com.athleex.directory.search.columns.SegmentColumns;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.PackedPrice;
import com.athleex.directory.search.index.RankingSignals;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over the candidates of a search: judges where they meet, counts
 * hits and facets, and keeps the best. A candidate that fails the choice of
 * exactly one facet is no hit, but counts in that facet, so that the reader
 * sees what another choice would give.
 */
final class HitCollector extends RowCollector {

  private final SearchQuery query;
  private final SortKeys keys;
  private final ComparablePrices prices;
  private final SegmentColumns columns;
  private final List<Condition> conditions;
  /** In hundredths; negative: any price fits, or none. */
  private final long priceMax;
  private final boolean placed;
  private final boolean ranked;
  private final Whereabouts whereabouts;
  private final List<FacetCounter> facets = new ArrayList<>();
  private final PriorityQueue<Candidate> best;
  private final @Nullable Handle afterHandle;
  private long total;

  /**
   * @param conditions
   *          that were not asked of the index
   */
  HitCollector(SearchQuery query, SortKeys keys, ComparablePrices prices, SegmentColumns columns,
      List<Condition> conditions) {
    this.conditions = conditions;
    this.columns = columns;
    this.query = query;
    this.keys = keys;
    this.prices = prices;
    var most = query.filters().priceMax();
    this.priceMax = most == null ? -1 : PackedPrice.hundredths(most);
    this.placed = query.box() != null || query.centre() != null;
    this.ranked = query.sort() == Sort.RELEVANCE && query.limit() > 0;
    this.whereabouts = new Whereabouts(query);
    for (var facet : Facet.values())
      if (query.facets().contains(facet))
        facets.add(new FacetCounter(facet, facet.chosen(query.filters()), RankingSignals.day(query.today()),
            columns.terms(facet)));
    this.afterHandle = query.after() == null ? null : Handle.of(query.after().handle());
    this.best = new PriorityQueue<>(Math.max(1, query.limit())) {
      @Override
      protected boolean lessThan(Candidate a, Candidate b) {
        return b.isBefore(a);
      }
    };
  }

  long total() {
    return total;
  }

  List<FacetCounter> facets() {
    return facets;
  }

  /** The best hits, best first. */
  Collection<Candidate> best() {
    var ordered = new ArrayDeque<Candidate>(best.size());
    while (best.size() > 0)
      ordered.addFirst(best.pop());
    return ordered;
  }

  /**
   * Whether a search can be told of documents in any order: values that stand in
   * the index alone are read in the order of documents.
   */
  static boolean takesAnyOrder(SearchQuery query) {
    return query.filters().priceMax() == null
        && (query.sort() == Sort.RELEVANCE || query.sort() == Sort.DISTANCE);
  }

  @Override
  public ScoreMode scoreMode() {
    return ranked && query.text() != null ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public Segment getLeafCollector(LeafReaderContext context) throws IOException {
    return new Judging(context, columns.of(context.reader()));
  }

  private final class Judging extends Segment {

    private final LeafReaderContext context;
    private final Condition.Test[] tests;
    private final @Nullable SortedNumericDocValues sessionPrices;
    private final SortedDocValues handles;
    private final SortKeys.Segment segmentKeys;
    private final FacetCounter.Segment[] counters;

    Judging(LeafReaderContext context, Columns columns) throws IOException {
      super(columns);
      this.context = context;
      var reader = context.reader();
      tests = Condition.in(reader, conditions, columns, HitCollector.this.columns);
      sessionPrices = priceMax < 0 ? null : DocValues.getSortedNumeric(reader, ListingFields.SESSION_PRICE);
      handles = DocValues.unwrapSingleton(DocValues.getSortedSet(reader, ListingFields.HANDLE));
      segmentKeys = keys.in(reader, columns);
      counters = new FacetCounter.Segment[facets.size()];
      for (int i = 0; i < counters.length; i++)
        counters[i] = facets.get(i).in(reader, columns);
    }

    @Override
    void collect(int doc, int row) throws IOException {
      long signal = columns.signals(row);
      for (var test : tests)
        if (!test.holds(doc, row, signal))
          return;
      if (!meets(row, signal) || !affordable(doc) || !counted(doc, row, signal))
        return;
      total++;
      if (query.limit() == 0)
        return;
      float textScore = scorer != null && query.text() != null && ranked ? scorer.score() : 0;
      offer(doc, row, segmentKeys.key(doc, row, signal, whereabouts, textScore), textScore);
    }

    private boolean meets(int row, long signal) {
      if (query.mode() != Mode.ONLINE && placed && whereabouts.matches(columns, row))
        return true;
      whereabouts.nowhere();
      return !placed || query.mode() == Mode.ONLINE
          || query.mode() == Mode.ANY && RankingSignals.online(signal);
    }

    // one session price that fits is enough
    private boolean affordable(int doc) throws IOException {
      if (sessionPrices == null)
        return true;
      if (sessionPrices.advanceExact(doc))
        for (int i = sessionPrices.docValueCount(); i > 0; i--)
          if (prices.fits(sessionPrices.nextValue(), priceMax))
            return true;
      return false;
    }

    private boolean counted(int doc, int row, long signal) throws IOException {
      int failed = -1;
      for (int i = 0; i < counters.length; i++) {
        if (counters[i].read(doc, row, signal))
          continue;
        if (failed >= 0)
          return false;
        failed = i;
      }
      if (failed >= 0) {
        counters[failed].count();
        return false;
      }
      for (var counter : counters)
        counter.count();
      return true;
    }

    private void offer(int doc, int row, long key, float textScore) throws IOException {
      boolean full = best.size() == query.limit();
      if (full && key > best.top().key())
        return;
      if (query.after() != null && key < query.after().key())
        return;
      var handle = Handle.of(handles, columns.handle(row));
      if (afterHandle != null && query.after() != null && key == query.after().key()
          && handle.compareTo(afterHandle) <= 0)
        return;
      if (full && key == best.top().key() && handle.compareTo(best.top().handle()) >= 0)
        return;
      best.insertWithOverflow(new Candidate(key, handle, context, doc, whereabouts.mode,
          whereabouts.distance, whereabouts.location, textScore));
    }
  }
}
