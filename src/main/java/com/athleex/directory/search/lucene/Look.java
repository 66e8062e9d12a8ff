package com.athleex.directory.search.lucene;

import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.columns.NearQuery;
import com.athleex.directory.search.columns.SegmentColumns;
import com.athleex.directory.web.ProblemException;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * The index as it is at one moment; looking at it takes so long and no longer.
 */
final class Look {

  private static final Duration COME_BACK_AFTER = Duration.ofSeconds(2);

  private final IndexSearcher searcher;
  private final SegmentColumns columns;
  private final Duration longest;

  /**
   * @param longest
   *          of any one of the questions here
   */
  Look(IndexReader index, SegmentColumns columns, Duration longest) {
    this.searcher = new IndexSearcher(index);
    this.columns = columns;
    this.longest = longest;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  IndexReader index() {
    return searcher.getIndexReader();
  }

  /**
   * Collects whoever is near.
   *
   * @throws ProblemException
   *           with status 503 if it takes too long, as all here
   */
  void over(NearQuery near, RowCollector collector) throws IOException {
    readColumns();
    if (!collector.isDoneWith(near, index(), new QueryTimeoutImpl(longest.toMillis())))
      throw tooCostly();
  }

  void over(Query candidates, RowCollector collector) throws IOException {
    readColumns();
    searcher.setTimeout(new QueryTimeoutImpl(longest.toMillis()));
    searcher.search(candidates, collector);
    if (searcher.timedOut())
      throw tooCostly();
  }

  /** How many documents a query finds. */
  long count(Query query) throws IOException {
    searcher.setTimeout(new QueryTimeoutImpl(longest.toMillis()));
    long count = searcher.count(query);
    if (searcher.timedOut())
      throw tooCostly();
    return count;
  }

  // whoever comes first after a start or a large merge has them read, and is not
  // charged for it
  private void readColumns() throws IOException {
    for (var leaf : index().leaves())
      columns.of(leaf.reader());
  }

  private static ProblemException tooCostly() {
    return new ProblemException(SearchProblem.SEARCH_TOO_COSTLY).retryAfter(COME_BACK_AFTER);
  }
}
