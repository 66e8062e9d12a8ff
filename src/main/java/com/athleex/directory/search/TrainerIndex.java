package com.athleex.directory.search;

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
}
