package com.athleex.directory.search;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must be passed before somebody who comes from an article on an injury,
 * or who says in their own words that they have one, is shown who trains people
 * with it. Whoever opens a link to a search is told a notice instead.
 */
public interface SafetyGate {

  /**
   * @param specialties
   *          slugs that are searched
   * @param ref
   *          where the reader came from: an article's slug, or what a call to
   *          action carries, which begins with the slug and a dot; or null
   * @param token
   *          of a gate that was passed, or null
   * @return the slug of the article whose red flags come first, or empty where
   *         the search may go on
   */
  Optional<String> before(Collection<String> specialties, @Nullable String ref, @Nullable String token);

  /**
   * @param specialties
   *          slugs that somebody's own words ask for
   * @param ref
   *          as above: whoever comes from an article is asked for its signs alone
   * @param tokens
   *          of the gates that were passed, with dots between them, or null
   * @return the topic whose red flags come first, or empty where the search may
   *         go on
   */
  Optional<String> topicBefore(Collection<String> specialties, @Nullable String ref,
      @Nullable String tokens);
}
