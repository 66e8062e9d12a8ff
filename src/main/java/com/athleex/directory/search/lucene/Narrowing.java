package com.athleex.directory.search.lucene;

import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.columns.Columns;
import com.athleex.directory.search.columns.SegmentColumns;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.ListingFields.Flags;
import com.athleex.directory.search.index.PackedRating;
import com.athleex.directory.search.index.RankingSignals;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether trainers are verified, rated and free as a search asks: of a few
 * trainers that is looked up, which costs less than to find everybody of whom
 * it is true.
 */
final class Narrowing {

  private final SearchQuery.Filters filters;
  private final boolean online;
  private final int today;
  private final long leastRating;
  private final SegmentColumns columns;

  /**
   * @param online
   *          whether they must work online as well
   */
  Narrowing(SearchQuery query, boolean online, SegmentColumns columns) {
    this.filters = query.filters();
    this.online = online;
    this.today = RankingSignals.day(query.today());
    var least = filters.minRating();
    this.leastRating = least == null ? 0 : PackedRating.lowest(least);
    this.columns = columns;
  }

  /**
   * How many of some trainers are as asked.
   *
   * @param some
   *          by their number in the whole index
   */
  long count(BitSet some, IndexReader index) throws IOException {
    long count = 0;
    for (var leaf : index.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (leaf.docBase == end)
        continue;
      var segment = new Segment(leaf.reader());
      for (int doc = next(some, leaf.docBase, end); doc < end; doc = next(some, doc + 1, end))
        if (segment.fits(doc - leaf.docBase))
          count++;
    }
    return count;
  }

  private static int next(BitSet some, int from, int end) {
    return from >= end ? end : some.nextSetBit(from, end);
  }

  private final class Segment {

    private final Columns signals;
    private final SortedNumericDocValues ratings;
    private final @Nullable PostingsEnum accepting;

    Segment(LeafReader reader) throws IOException {
      signals = columns.of(reader);
      ratings = DocValues.getSortedNumeric(reader, ListingFields.RATING);
      accepting = reader.postings(new Term(ListingFields.FLAGS, Flags.ACCEPTING), PostingsEnum.NONE);
    }

    boolean fits(int doc) throws IOException {
      long signal = signals.signals(doc);
      if (online && !RankingSignals.online(signal)
          || filters.verified() && RankingSignals.verifiedUntil(signal) < today)
        return false;
      if (leastRating > 0 && !(ratings.advanceExact(doc) && ratings.nextValue() >= leastRating))
        return false;
      return !filters.acceptingClients() || accepts(doc);
    }

    private boolean accepts(int doc) throws IOException {
      if (accepting == null)
        return false;
      int at = accepting.docID();
      return (at < doc ? accepting.advance(doc) : at) == doc;
    }
  }
}
