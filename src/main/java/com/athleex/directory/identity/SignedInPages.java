package com.athleex.directory.identity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A bean of this type names pages that know who reads them. Only there the
 * session's cookie is looked at, and there nothing is changed without the
 * form's hidden token: the two always go together. Who may come in is told by
 * the module's {@link com.athleex.directory.web.RouteRules}, as for any other
 * route; whoever has not signed in yet is led to do so. All other pages stay
 * the same for everybody, and can be cached.
 *
 * @param patterns
 *          such as {@code /trainer/**}, which has {@code /trainer} in it
 * @param besides
 *          pages under these that know nobody: those that a code opens, for
 *          instance
 */
public record SignedInPages(List<String> patterns, List<String> besides) {

  private static final Pattern OWN_FOLDER = Pattern.compile("/([a-z][a-z-]*)(/.*)?");
  // what browsers send by themselves must open nothing there
  private static final Set<String> FOR_PROGRAMS = Set.of("api", "actuator", "media", "docs", "swagger-ui",
      "assets", "go", "embed", "error");

  /**
   * @throws IllegalArgumentException
   *           for a pattern that takes in what is for programs
   */
  public SignedInPages {
    patterns = List.copyOf(patterns);
    besides = List.copyOf(besides);
    for (var pattern : patterns) {
      var folder = OWN_FOLDER.matcher(pattern);
      if (!folder.matches() || FOR_PROGRAMS.contains(folder.group(1)))
        throw new IllegalArgumentException("no page knows its reader at " + pattern);
    }
  }

  public static SignedInPages at(String... patterns) {
    return new SignedInPages(List.of(patterns), List.of());
  }

  /** The same without these. */
  public SignedInPages besides(String... paths) {
    return new SignedInPages(patterns, List.of(paths));
  }
}
