package com.athleex.directory.web;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How often something may happen, to whoever it is counted by. The operator may
 * set another amount and window under {@code directory.web.limits.<policy>}.
 *
 * @param policy
 *          names it, in the settings and in the header {@code RateLimit};
 *          kebab-case, and one quota a name
 * @param amount
 *          how often in a window, 1 at least; what was used comes back evenly
 *          over the window
 * @param window
 *          1 second at least
 */
public record Quota(String policy, long amount, Duration window) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Quota {
    if (!NAME.matcher(policy).matches())
      throw new IllegalArgumentException("not a policy's name: " + policy);
    if (amount < 1 || window.compareTo(Duration.ofSeconds(1)) < 0)
      throw new IllegalArgumentException("limit " + policy + " lets nothing through");
  }

  public static Quota perMinute(String policy, long amount) {
    return new Quota(policy, amount, Duration.ofMinutes(1));
  }
}
