package com.athleex.directory.web;

/**
 * A bean of this type says that the GET of some paths keeps a processor busy:
 * only so many of them run at once, the others wait in the order in which they
 * came, and who would wait too long is told so.
 *
 * @param path
 *          such as {@code /api/v1/trainers}, or {@code /find/*} for all below
 */
public record Costly(String path) {

  private static final String ALL_BELOW = "/*";

  /** Whether it speaks of a request's path. */
  public boolean is(String requested) {
    return path.endsWith(ALL_BELOW)
        ? requested.startsWith(path.substring(0, path.length() - 1))
        : requested.equals(path);
  }
}
