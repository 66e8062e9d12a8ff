package com.athleex.directory.ctas.find;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.ReaderSearch;
import com.athleex.directory.search.ReaderSearch.Choice;
import com.athleex.directory.search.ReaderSearch.Found;
import com.athleex.directory.search.ReaderSearch.Taken;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Mode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whom a search found, and how many it would find with another choice. What the
 * search counts in passing is taken from it; the other choices are counted
 * together, which costs a page more than the answer for programs should.
 */
record Prospects(SearchQuery query, Found found, Map<SearchQuery, Long> counted) {

  /**
   * @param ratings
   *          that are offered as the lowest
   */
  static Prospects of(ReaderSearch search, Found found, Collection<Double> ratings) {
    var query = search.query();
    var others = Stream.of(Stream.of(Mode.values()).map(query::withMode),
        ratings.stream().map(least -> rated(query, least)), Stream.of(verified(query), accepting(query)))
        .flatMap(changed -> changed).distinct().filter(changed -> !changed.equals(query)).toList();
    var counts = search.counts(others);
    var counted = new HashMap<SearchQuery, Long>();
    counted.put(query, found.result().total());
    for (int i = 0; i < others.size(); i++)
      counted.put(others.get(i), counts.get(i));
    return new Prospects(query, found, counted);
  }

  List<Taken> taken() {
    return found.taken();
  }

  /** In which prices are compared. */
  String currency() {
    return query.currency();
  }

  List<Choice> of(Facet facet) {
    return found.counts().getOrDefault(facet, List.of());
  }

  long meeting(Mode mode) {
    return count(query.withMode(mode));
  }

  long rated(double least) {
    return count(rated(query, least));
  }

  long verified() {
    return count(verified(query));
  }

  long accepting() {
    return count(accepting(query));
  }

  private long count(SearchQuery changed) {
    return Objects.requireNonNull(counted.get(changed));
  }

  private static SearchQuery rated(SearchQuery query, double least) {
    return query.withFilters(query.filters().withMinRating(least));
  }

  private static SearchQuery verified(SearchQuery query) {
    return query.withFilters(query.filters().withVerified(true));
  }

  private static SearchQuery accepting(SearchQuery query) {
    return query.withFilters(query.filters().withAcceptingClients(true));
  }
}
