package com.athleex.directory.web.problems;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.Problems;
import com.athleex.directory.web.WebProblem;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place that turns exceptions into problems. */
@ControllerAdvice
class ProblemAdvice {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;
  private final Routes routes;

  ProblemAdvice(Problems problems, Routes routes) {
    this.problems = problems;
    this.routes = routes;
  }

  @ExceptionHandler
  @Nullable
  ResponseEntity<?> tell(Exception cause, HttpServletRequest request) throws Exception {
    return switch (cause) {
      // the filter chain knows whether to ask for a key
      case AuthenticationException notOurs -> throw notOurs;
      case AccessDeniedException notOurs -> throw notOurs;
      case AsyncRequestNotUsableException gone -> null;
      case NoResourceFoundException nothing -> answer(routes.refusal(request, nothing), request);
      case NoHandlerFoundException nothing -> answer(routes.refusal(request, nothing), request);
      default -> answer(cause, request);
    };
  }

  private ResponseEntity<?> answer(Exception cause, HttpServletRequest request) {
    var refusal = Translation.of(cause);
    if (refusal == null) {
      // the route, not the address: that can name an injury
      log.error("{} {} failed", request.getMethod(),
          request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), cause);
      refusal = new ProblemException(WebProblem.INTERNAL_ERROR);
    }
    var headers = cause instanceof ErrorResponse told
        ? HttpHeaders.copyOf(told.getHeaders())
        : new HttpHeaders();
    headers.putAll(problems.headers(refusal));
    var problem = problems.of(refusal, request);
    var answer = ResponseEntity.status(refusal.type().status()).headers(headers);
    return Problems.isForBrowser(request)
        ? answer.contentType(Problems.HTML).body(problems.page(problem, request))
        : answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}
