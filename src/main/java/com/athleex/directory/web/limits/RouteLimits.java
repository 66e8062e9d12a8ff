package com.athleex.directory.web.limits;

import com.athleex.directory.web.Quota;
import com.athleex.directory.web.RateLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The limits that modules gave to routes of theirs. */
@Component
class RouteLimits {

  private final List<Limit> limits;

  RouteLimits(ObjectProvider<RateLimit> limits) {
    this.limits = limits.orderedStream().map(Limit::of).toList();
  }

  List<Quota> of(HttpServletRequest request, RateLimit.By by) {
    return limits.stream().filter(limit -> limit.by == by && limit.covers(request)).map(Limit::quota)
        .toList();
  }

  private record Limit(PathPattern pattern, String beginning, Set<String> methods, Quota quota,
      RateLimit.By by) {

    static Limit of(RateLimit limit) {
      return new Limit(PathPatternParser.defaultInstance.parse(limit.pathPattern()),
          limit.pathPattern().replaceFirst("[*{].*", ""),
          limit.methods().stream().map(HttpMethod::name).collect(Collectors.toUnmodifiableSet()),
          limit.quota(), limit.by());
    }

    boolean covers(HttpServletRequest request) {
      if (!methods.contains(request.getMethod()))
        return false;
      var path = request.getRequestURI();
      // most are told apart unparsed; one that is written in another way is not
      return (path.startsWith(beginning) || path.indexOf('%') >= 0)
          && pattern.matches(PathContainer.parsePath(path));
    }
  }
}
