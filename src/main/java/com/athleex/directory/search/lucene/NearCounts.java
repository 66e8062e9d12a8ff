package com.athleex.directory.search.lucene;

import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.columns.Columns;
import com.athleex.directory.search.columns.SegmentColumns;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts the hits of searches around one place that differ in what they want of
 * trainers: whoever is there is looked at once for all of them.
 */
final class NearCounts extends RowCollector {

  /** Each is a bit. */
  static final int MOST_SEARCHES = Long.SIZE;

  private final SegmentColumns columns;
  private final Whereabouts whereabouts;
  /** Which searches want it. */
  private final Map<Condition, Long> conditions = new LinkedHashMap<>();
  private final long[] counts = new long[MOST_SEARCHES];
  private int searches;

  /**
   * @param place
   *          any of the searches
   */
  NearCounts(SearchQuery place, SegmentColumns columns) {
    this.columns = columns;
    this.whereabouts = new Whereabouts(place);
  }

  /**
   * Adds a search, of {@value #MOST_SEARCHES} at most.
   *
   * @return its number
   */
  int add(List<Condition> wanted) {
    if (searches == MOST_SEARCHES)
      throw new IllegalStateException("more than " + MOST_SEARCHES + " searches at once");
    for (var condition : wanted)
      conditions.merge(condition, 1L << searches, (some, more) -> some | more);
    return searches++;
  }

  /** Once everybody was collected. */
  long count(int search) {
    return counts[search];
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public Segment getLeafCollector(LeafReaderContext context) throws IOException {
    return new Judging(context.reader(), columns.of(context.reader()));
  }

  private final class Judging extends Segment {

    private final long all = searches == MOST_SEARCHES ? -1 : (1L << searches) - 1;
    private final Condition.Test[] tests;
    private final long[] wanting;

    Judging(LeafReader segment, Columns columns) {
      super(columns);
      tests = Condition.in(segment, List.copyOf(conditions.keySet()), columns, NearCounts.this.columns);
      wanting = conditions.values().stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    void collect(int doc, int row) throws IOException {
      long signals = columns.signals(row);
      long left = all;
      for (int i = 0; i < tests.length; i++)
        if ((left & wanting[i]) != 0 && !tests[i].holds(doc, row, signals)) {
          left &= ~wanting[i];
          if (left == 0)
            return;
        }
      if (whereabouts.matches(columns, row))
        for (; left != 0; left &= left - 1)
          counts[Long.numberOfTrailingZeros(left)]++;
    }
  }
}
