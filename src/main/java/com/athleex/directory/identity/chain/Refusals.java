package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What the filters refuse is told as every other problem is: by Spring MVC's
 * exception resolver.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

  /** Marks a request for a route that no module speaks of. */
  static final String UNKNOWN_ROUTE = Refusals.class.getName() + ".unknownRoute";

  private final HandlerExceptionResolver resolver;
  private final PageArea pages;

  Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver, PageArea pages) {
    this.resolver = resolver;
    this.pages = pages;
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response,
      AuthenticationException cause)
      throws IOException {
    if (request.getAttribute(UNKNOWN_ROUTE) != null) {
      unknown(request, response);
      return;
    }
    if (pages.covers(request) && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
      SignInRedirect.send(request, response);
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
        cause instanceof BadCredentialsException
            ? "Bearer realm=\"directory\", error=\"invalid_token\""
            : "Bearer realm=\"directory\"");
    tell(request, response, new ProblemException(IdentityProblem.AUTHENTICATION_REQUIRED),
        HttpStatus.UNAUTHORIZED);
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
      throws IOException {
    if (request.getAttribute(UNKNOWN_ROUTE) != null)
      unknown(request, response);
    else if (cause instanceof CsrfException)
      tell(request, response, new ProblemException(IdentityProblem.FORM_EXPIRED), HttpStatus.FORBIDDEN);
    else {
      if (request.getUserPrincipal() != null)
        SecurityLog.denied(request.getUserPrincipal().getName(), request.getMethod(), route(request));
      tell(request, response, new ProblemException(IdentityProblem.ACCESS_DENIED), HttpStatus.FORBIDDEN);
    }
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException cause)
      throws IOException {
    tell(request, response, new ProblemException(WebProblem.MALFORMED_REQUEST), HttpStatus.BAD_REQUEST);
  }

  // no more of the address than its beginning: the rest can name a person or an
  // injury
  private static String route(HttpServletRequest request) {
    var path = request.getRequestURI();
    return Stream.of(path.split("/")).limit(path.startsWith("/api/") ? 5 : 3)
        .collect(Collectors.joining("/"));
  }

  // 404 rather than 401: a key would not open what is not there
  private void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    var missing = new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), path, path);
    tell(request, response, missing, HttpStatus.NOT_FOUND);
  }

  private void tell(HttpServletRequest request, HttpServletResponse response, Exception problem,
      HttpStatus otherwise) throws IOException {
    if (resolver.resolveException(request, response, null, problem) == null)
      response.sendError(otherwise.value());
  }
}
