package com.athleex.directory.ctas.find;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.ReaderSearch;
import com.athleex.directory.search.ReaderSearch.Choice;
import com.athleex.directory.search.ReaderSearch.Found;
import com.athleex.directory.search.ReaderSearch.Taken;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchQuery.Mode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Whom a search found, and how many it would find with another choice. What the
 * search counts in passing is taken from it; any other choice is counted by
 * itself, which costs a page more than the answer for programs should.
 */
record Prospects(ReaderSearch search, Found found) {

  List<Taken> taken() {
    return found.taken();
  }

  /** In which prices are compared. */
  String currency() {
    return search.query().currency();
  }

  List<Choice> of(Facet facet) {
    return found.counts().getOrDefault(facet, List.of());
  }

  long meeting(Mode mode) {
    return count(query -> query.withMode(mode));
  }

  long rated(double least) {
    return narrowed(filters -> filters.withMinRating(least));
  }

  long verified() {
    return narrowed(filters -> filters.withVerified(true));
  }

  long accepting() {
    return narrowed(filters -> filters.withAcceptingClients(true));
  }

  private long narrowed(UnaryOperator<Filters> how) {
    return count(query -> query.withFilters(how.apply(query.filters())));
  }

  private long count(UnaryOperator<SearchQuery> change) {
    var query = search.query();
    // who was found need not be counted again
    return change.apply(query).equals(query) ? found.result().total() : search.count(change);
  }
}
