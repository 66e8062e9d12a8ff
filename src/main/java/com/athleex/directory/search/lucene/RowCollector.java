package com.athleex.directory.search.lucene;

import com.athleex.directory.search.columns.Columns;
import com.athleex.directory.search.columns.NearQuery;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/**
 * Collects by the rows of {@link Columns}, of whichever documents Lucene finds,
 * or of all around a place, in the order of where they are.
 */
abstract class RowCollector implements Collector {

  private static final int SEEN_BETWEEN_LOOKS_AT_TIME = 1024;

  @Override
  public abstract Segment getLeafCollector(LeafReaderContext context) throws IOException;

  /**
   * Goes over all whom {@code near} finds. The documents come in no order, so
   * that nothing may be read that only goes forward.
   *
   * @return false if the time was over before all were seen
   */
  final boolean isDoneWith(NearQuery near, IndexReader index, QueryTimeout time) throws IOException {
    for (var leaf : index.leaves()) {
      var segment = getLeafCollector(leaf);
      var live = leaf.reader().getLiveDocs();
      var rows = near.rows(leaf.reader());
      int seen = 0;
      for (int row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
        if (seen++ % SEEN_BETWEEN_LOOKS_AT_TIME == 0 && time.shouldExit())
          return false;
        int doc = segment.columns.document(row);
        if (live == null || live.get(doc))
          segment.collect(doc, row);
      }
    }
    return true;
  }

  /** One segment of the index. */
  abstract static class Segment implements LeafCollector {

    final Columns columns;
    @Nullable
    Scorable scorer;

    Segment(Columns columns) {
      this.columns = columns;
    }

    abstract void collect(int doc, int row) throws IOException;

    @Override
    public final void collect(int doc) throws IOException {
      collect(doc, columns.row(doc));
    }

    @Override
    public final void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }
  }
}
