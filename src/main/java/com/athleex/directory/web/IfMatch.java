package com.athleex.directory.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a change may start from (RFC 9110, section 13.1.1). A
 * controller takes the header as a parameter that is not required, and hands
 * this to the service, which checks it in the transaction that changes.
 */
public final class IfMatch {

  /** The name of the header. */
  public static final String HEADER = "If-Match";

  private static final Pattern TAG = Pattern
      .compile("\\G\\s*(W/)?\"([!#-~\\x80-\\xff]*)\"\\s*(?:,|$)");

  private final String versions;

  private IfMatch(String versions) {
    this.versions = versions;
  }

  /**
   * @throws ProblemException
   *           {@code precondition-required} without the header
   */
  public static IfMatch required(@Nullable String header) {
    if (header == null || header.isBlank())
      throw new ProblemException(WebProblem.PRECONDITION_REQUIRED);
    return new IfMatch(header.strip());
  }

  /**
   * Whether {@code current} is one of them: {@code *} is any version; a weak tag
   * is none, because two representations may share it.
   */
  public boolean matches(EntityVersion current) {
    return versions.equals("*") || TAG.matcher(versions).results()
        .anyMatch(tag -> tag.group(1) == null && current.header().equals("\"" + tag.group(2) + "\""));
  }

  /**
   * Goes on only from one of them.
   *
   * @throws ProblemException
   *           {@code precondition-failed}
   */
  public void check(EntityVersion current) {
    if (!matches(current))
      throw new ProblemException(WebProblem.PRECONDITION_FAILED);
  }
}
