package com.athleex.directory.web.limits;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.Problems;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.Quotas;
import com.athleex.directory.web.Taken;
import com.athleex.directory.web.WebProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Charges a request to a quota, or refuses it. */
@Component
class Charge {

  private final Quotas quotas;
  private final Problems problems;
  private final CorsConfigurationSource origins;

  Charge(Quotas quotas, Problems problems,
      @Qualifier("corsConfigurationSource") CorsConfigurationSource origins) {
    this.quotas = quotas;
    this.problems = problems;
    this.origins = origins;
  }

  /** Whether it was charged; if not, it has been answered. */
  boolean take(Quota quota, String key, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var taken = quotas.take(quota, key);
    RateLimitHeaders.tell(taken, request, response);
    if (taken instanceof Taken.Exhausted(var policy, var wait)) {
      refuse(wait, request, response);
      return false;
    }
    return true;
  }

  /** Charges what was refused anyway. */
  void takeSilently(Quota quota, String key) {
    quotas.take(quota, key);
  }

  boolean isExhausted(Quota quota, String key) {
    return quotas.isExhausted(quota, key);
  }

  // a page must be able to read why: the security filters, which see to that,
  // come
  // later
  private void refuse(Duration wait, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (new DefaultCorsProcessor().processRequest(origins.getCorsConfiguration(request), request, response))
      problems.write(new ProblemException(WebProblem.TOO_MANY_REQUESTS).retryAfter(wait), request, response);
  }
}
