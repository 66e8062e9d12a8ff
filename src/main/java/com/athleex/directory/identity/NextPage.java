package com.athleex.directory.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is led on to after signing in: a page of ours, and nothing
 * that a browser could read as the address of another site.
 */
public final class NextPage {

  private static final int LONGEST = 2000;
  // RFC 3986, 3.3 and 3.4, of which a path may hold no empty segment and none
  // that
  // begins with a dot; neither backslash, blank nor control character is among
  // them
  private static final Pattern OWN = Pattern
      .compile(
          "/|(/(?!\\.)[\\w\\-.~%!$&'()*+,;=:@]+)+/?(\\?[\\w\\-.~%!$&'()*+,;=:@/?]*)?|/\\?[\\w\\-.~%!$&'()*+,;=:@/?]*");
  private static final Pattern ESCAPED_DELIMITER = Pattern.compile("(?i)^[^?]*%(2f|5c|2e|0|1|7f|25)");
  private static final Pattern NO_PAGE = Pattern
      .compile("/(sign-in|sign-out|api|actuator|go|media|assets)([/?].*)?");

  private NextPage() {}

  /** What was asked for, if it is a page of ours. */
  public static Optional<String> of(@Nullable String asked) {
    return Optional.ofNullable(asked)
        .filter(path -> path.length() <= LONGEST && OWN.matcher(path).matches()
            && !ESCAPED_DELIMITER.matcher(path).find() && !NO_PAGE.matcher(path).matches());
  }
}
