package com.athleex.directory.web.problems;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.Problems;
import com.athleex.directory.web.RefusedStatus;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors that happened outside Spring MVC: in filters and in the container. */
@Controller
@Hidden
class ErrorRoute implements ErrorController {

  private static final Logger log = LoggerFactory.getLogger(ErrorRoute.class);

  private final Problems problems;

  ErrorRoute(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("/error")
  void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
    problems.write(refusal(request), request, response);
  }

  private static ProblemException refusal(HttpServletRequest request) {
    var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var told = cause instanceof Throwable thrown ? Translation.of(thrown) : null;
    if (told != null)
      return told;
    var type = RefusedStatus.of(status(request));
    if (type.status().is5xxServerError())
      log.error("{} failed outside the controllers with {}", request.getMethod(), type.status(), cause);
    return new ProblemException(type);
  }

  // whoever opens /error by hand finds nothing there
  private static HttpStatusCode status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? HttpStatusCode.valueOf(code)
        : HttpStatus.NOT_FOUND;
  }
}
