package com.athleex.directory.web;

import java.time.Duration;

/** What came of taking one from a {@link Quota}. */
public sealed interface Taken {

  Quota quota();

  /**
   * Taken.
   *
   * @param left
   *          how many may follow at once
   * @param full
   *          until all of the quota is there again
   */
  record Granted(Quota quota, long left, Duration full) implements Taken {}

  /**
   * None was left, and nothing was taken.
   *
   * @param retryAfter
   *          until there is one
   */
  record Exhausted(Quota quota, Duration retryAfter) implements Taken {}

  /**
   * Goes on only if it was taken.
   *
   * @throws ProblemException
   *           {@code too-many-requests} with {@code Retry-After}
   */
  default void orRefuse() {
    if (this instanceof Exhausted(var quota, var wait))
      throw new ProblemException(WebProblem.TOO_MANY_REQUESTS).retryAfter(wait);
  }
}
