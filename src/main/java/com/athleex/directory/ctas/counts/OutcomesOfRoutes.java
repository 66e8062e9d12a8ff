package com.athleex.directory.ctas.counts;

import com.athleex.directory.web.HeadOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Counts what became of a call to action where another module's route answers
 * with success and was given its {@code ref}. Their routes know nothing of it.
 */
class OutcomesOfRoutes implements HandlerInterceptor {

  private static final Map<String, Outcome> OUTCOMES = Map.of("GET /api/v1/trainers", Outcome.SEARCH,
      "GET /api/v1/trainers/{handle}", Outcome.PROFILE_VIEW,
      "POST /api/v1/trainers/{handle}/contact-clicks", Outcome.ENQUIRY_BEGUN,
      "POST /api/v1/accounts", Outcome.SIGN_UP, "POST /for-athletes", Outcome.SIGN_UP);

  private final Attribution attribution;

  OutcomesOfRoutes(Attribution attribution) {
    this.attribution = attribution;
  }

  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
      @Nullable Exception failure) {
    // without a query, to ask for a parameter could read a form
    if (request.getQueryString() == null || HeadOnly.is(request)
        || !HttpStatusCode.valueOf(response.getStatus()).is2xxSuccessful())
      return;
    var outcome = OUTCOMES.get(
        request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    if (outcome != null)
      attribution.count(request, request.getParameter("ref"), outcome);
  }
}
