package com.athleex.directory.trainers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often trainers are seen, for themselves alone. To be told after an
 * answer was made; it costs about a microsecond a trainer, and asks the
 * database for nothing but the handle of a trainer who is signed in. Nothing of
 * the request is kept: it says whether it counts. Readers who send
 * {@code Sec-GPC: 1} or {@code DNT: 1} do not, nor do programs that say they
 * are one, nor trainers who look at themselves.
 */
public interface Exposure {

  /**
   * Trainers stood on a page of results.
   *
   * @param specialties
   *          that were filtered by; never what was recognised in free text
   * @param placeId
   *          of the place that was searched, which is counted by its country and
   *          first-order division; or null
   */
  void appeared(HttpServletRequest by, Collection<String> handles, Set<String> specialties,
      @Nullable String placeId);

  /** A public profile was read. */
  void viewed(HttpServletRequest by, String handle);

  /** Somebody followed a trainer's contact. */
  void contactClicked(HttpServletRequest by, String handle);
}
