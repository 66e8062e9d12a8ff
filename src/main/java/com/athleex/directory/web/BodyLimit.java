package com.athleex.directory.web;

/**
 * A bean of this type gives the routes of a module a limit of their own for
 * request bodies.
 *
 * @param pathPattern
 *          such as {@code /api/v1/admin/imports}, {@code *} for a segment
 * @param bytes
 *          the most that is read; whoever sends more is answered 413
 */
public record BodyLimit(String pathPattern, long bytes) {

  /** For routes that stream their body in constant memory. */
  public static BodyLimit none(String pathPattern) {
    return new BodyLimit(pathPattern, Long.MAX_VALUE);
  }
}
