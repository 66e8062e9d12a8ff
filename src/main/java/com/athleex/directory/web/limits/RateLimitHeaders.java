package com.athleex.directory.web.limits;

import com.athleex.directory.web.Taken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is left to the caller, as draft-ietf-httpapi-ratelimit-headers-10 tells
 * it; of several policies, the tightest first.
 */
final class RateLimitHeaders {

  private static final String ATTRIBUTE = RateLimitHeaders.class.getName();

  private record Line(String policy, String state, long left) {

    static Line of(Taken taken) {
      var quota = taken.quota();
      var left = taken instanceof Taken.Granted granted ? granted.left() : 0;
      var reset = switch (taken) {
        case Taken.Granted granted -> granted.full();
        case Taken.Exhausted exhausted -> exhausted.retryAfter();
      };
      var name = '"' + quota.policy() + '"';
      return new Line(name + ";q=" + quota.amount() + ";w=" + seconds(quota.window()),
          name + ";r=" + left + ";t=" + seconds(reset), left);
    }

    private static long seconds(Duration time) {
      return time.plusNanos(999_999_999).toSeconds();
    }
  }

  private RateLimitHeaders() {}

  static void tell(Taken taken, HttpServletRequest request, HttpServletResponse response) {
    var lines = lines(request);
    var line = Line.of(taken);
    // what a network and an account have left of one policy: the less
    if (lines.stream().noneMatch(other -> other.policy.equals(line.policy) && other.left < line.left)) {
      lines.removeIf(other -> other.policy.equals(line.policy));
      lines.add(line);
    }
    lines.sort(Comparator.comparingLong(Line::left));
    response.setHeader("RateLimit-Policy", String.join(", ", lines.stream().map(Line::policy).toList()));
    response.setHeader("RateLimit", String.join(", ", lines.stream().map(Line::state).toList()));
  }

  @SuppressWarnings("unchecked") // nobody else knows the attribute
  private static List<Line> lines(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof List<?> known)
      return (List<Line>) known;
    var lines = new ArrayList<Line>(2);
    request.setAttribute(ATTRIBUTE, lines);
    return lines;
  }
}
