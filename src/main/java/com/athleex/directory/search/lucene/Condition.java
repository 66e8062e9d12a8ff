package com.athleex.directory.search.lucene;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.columns.Columns;
import com.athleex.directory.search.columns.SegmentColumns;
import com.athleex.directory.search.index.PackedRating;
import com.athleex.directory.search.index.RankingSignals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;

/**
 * Something that a search wants of a trainer, wherever they are and whatever
 * they say of themselves.
 */
sealed interface Condition {

  /** One of these values. */
  record Chosen(Facet facet, Set<String> values, int today) implements Condition {}

  record Verified(int today) implements Condition {}

  record Rated(int leastHundredths) implements Condition {}

  record Accepting() implements Condition {}

  record Online() implements Condition {}

  /** Whether it holds of who is in a row. */
  @FunctionalInterface
  interface Test {

    /**
     * @param signals
     *          the {@link RankingSignals} there
     */
    boolean holds(int document, int row, long signals) throws IOException;
  }

  /** All of a search, but for choices in facets that are counted, and prices. */
  static List<Condition> of(SearchQuery search) {
    int today = RankingSignals.day(search.today());
    var filters = search.filters();
    var all = new ArrayList<Condition>();
    for (var facet : Facet.values()) {
      var chosen = facet.chosen(filters);
      if (!chosen.isEmpty() && !search.facets().contains(facet))
        all.add(new Chosen(facet, chosen, today));
    }
    if (filters.verified())
      all.add(new Verified(today));
    if (filters.minRating() != null)
      all.add(new Rated(PackedRating.hundredths(filters.minRating())));
    if (filters.acceptingClients())
      all.add(new Accepting());
    return all;
  }

  /**
   * Those of {@link #of} that the index can't tell by itself: whether a
   * credential has expired depends on the day.
   */
  static List<Condition> beyondIndex(SearchQuery search) {
    return of(search).stream()
        .filter(condition -> condition instanceof Chosen chosen && chosen.facet() == Facet.CREDENTIAL)
        .toList();
  }

  default Test in(LeafReader segment, Columns columns, SegmentColumns all) {
    return switch (this) {
      case Chosen(Facet facet, Set<String> values, int today) ->
        new FacetCounter(facet, values, today, all.terms(facet)).in(segment, columns)::read;
      case Verified(int today) -> (doc, row, signals) -> RankingSignals.verifiedUntil(signals) >= today;
      case Rated(int least) -> (doc, row, signals) -> columns.rating(row) >= least;
      case Accepting() -> (doc, row, signals) -> RankingSignals.accepting(signals);
      case Online() -> (doc, row, signals) -> RankingSignals.online(signals);
    };
  }

  static Test[] in(LeafReader segment, List<Condition> conditions, Columns columns, SegmentColumns all) {
    return conditions.stream().map(condition -> condition.in(segment, columns, all)).toArray(Test[]::new);
  }
}
