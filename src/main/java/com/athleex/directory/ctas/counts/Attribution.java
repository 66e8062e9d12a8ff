package com.athleex.directory.ctas.counts;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Daily counters of article, placement, variant and outcome. Never slows or
 * breaks what it counts: it costs a few keyed hashes and throws nothing.
 * Readers who send {@code Sec-GPC: 1} or {@code DNT: 1} are not counted, nor
 * programs, nor the same reader again at once.
 */
public interface Attribution {

  /**
   * @param ref
   *          as a call to action carried it; one that is foreign, changed or
   *          expired does not count, nor does null
   */
  void count(HttpServletRequest by, @Nullable String ref, Outcome outcome);
}
