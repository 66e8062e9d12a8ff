package com.athleex.directory.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Searches that somebody keeps to run them again. */
public interface KeptSearches {

  /**
   * Makes out what parameters ask for exactly as {@code GET /trainers} does.
   *
   * @param parameters
   *          by name, each with the values that an address would give it
   * @throws com.athleex.directory.web.ProblemException
   *           with which that route refuses them; its pointers are {@code ?name}
   */
  SearchQuery understand(Map<String, List<String>> parameters, Locale language);

  /**
   * The trainers whom a query finds, those published last before the others.
   *
   * @param most
   *          how many are named
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if the index can't be read
   */
  Found newest(SearchQuery query, int most);

  /**
   * @param trainers
   *          their ids, newest first
   * @param complete
   *          whether these are all
   */
  record Found(List<UUID> trainers, boolean complete) {}
}
