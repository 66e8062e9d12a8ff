package com.athleex.directory.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Searches as readers write them, for pages that show what they find. */
public interface ReaderSearches {

  /**
   * Makes out what parameters ask for as {@code GET /trainers} does. A distance
   * without a place to measure it from is passed over: a form sends it whether or
   * not its reader gave a place.
   *
   * @param parameters
   *          by name, each with the values that an address would give it
   * @throws com.athleex.directory.web.ProblemException
   *           with which that route refuses them; its pointers are {@code ?name}
   */
  ReaderSearch understand(Map<String, List<String>> parameters, Locale language);
}
