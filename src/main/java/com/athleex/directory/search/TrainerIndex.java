package com.athleex.directory.search;

import com.athleex.directory.search.index.Card;
import java.time.LocalDate;
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
    return search(query.countOnly()).total();
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
