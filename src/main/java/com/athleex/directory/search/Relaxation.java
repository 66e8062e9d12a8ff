package com.athleex.directory.search;

/**
 * A way to find more trainers, offered and never taken in silence.
 *
 * @param kind
 *          what would be changed
 * @param parameter
 *          of the search that it concerns
 * @param value
 *          that the parameter would have; empty if it would be left out
 * @param total
 *          trainers that it would give
 */
public record Relaxation(Kind kind, String parameter, String value, long total) {

  /** What would be changed. */
  public enum Kind {
    RADIUS, ONLINE, WITHOUT_FILTER
  }
}
