package com.athleex.directory.search;

import com.athleex.directory.search.index.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** An index of listings that answers searches. */
public interface TrainerIndex {

  /**
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if the index can't be read
   */
  SearchResult search(SearchQuery query);

  /** How many trainers a query finds. */
  default long count(SearchQuery query) {
    return counts(List.of(query)).getFirst();
  }

  /**
   * How many trainers each of several queries finds, in their order: variants of
   * one search cost less together.
   */
  default List<Long> counts(List<SearchQuery> queries) {
    return queries.stream().map(query -> search(query.countOnly()).total()).toList();
  }

  /**
   * Goes through everybody who may be found, in no order: for figures about all
   * of them.
   *
   * @param visitor
   *          is told the day of the last change or confirmation besides
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if the index can't be read
   */
  void each(BiConsumer<Card, LocalDate> visitor);
}
