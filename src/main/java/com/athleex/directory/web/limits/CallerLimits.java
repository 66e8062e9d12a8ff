package com.athleex.directory.web.limits;

import com.athleex.directory.web.Network;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.RateLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts by caller, once the security filters (at -100) know who that is: what
 * somebody writes on pages and through the API together.
 */
@Component
@Order(-50)
class CallerLimits extends OncePerRequestFilter {

  private static final String COUNTED = CallerLimits.class.getName() + ".counted";

  private final Charge charge;
  private final RouteLimits routes;

  CallerLimits(Charge charge, RouteLimits routes) {
    this.charge = charge;
    this.routes = routes;
  }

  static void markCounted(HttpServletRequest request) {
    request.setAttribute(COUNTED, true);
  }

  static boolean isCounted(HttpServletRequest request) {
    return request.getAttribute(COUNTED) != null;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (counted(request, response) && routesCounted(request, response))
      chain.doFilter(request, response);
  }

  private boolean counted(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // who reads a page is known by its cookie, which comes after the network was
    // counted
    if (isCounted(request))
      return !isWrittenBySomebody(request)
          || charge.take(GeneralLimits.WRITES, key(request), request, response);
    markCounted(request);
    return charge.take(general(request), key(request), request, response);
  }

  private static boolean isWrittenBySomebody(HttpServletRequest request) {
    return request.getUserPrincipal() != null
        && GeneralLimits.of(request.getMethod()) == GeneralLimits.WRITES;
  }

  private boolean routesCounted(HttpServletRequest request, HttpServletResponse response) throws IOException {
    for (var quota : routes.of(request, RateLimit.By.CALLER))
      if (!charge.take(quota, key(request), request, response))
        return false;
    return true;
  }

  private static Quota general(HttpServletRequest request) {
    var caller = request.getUserPrincipal();
    return caller == null
        ? GeneralLimits.of(request.getMethod())
        : GeneralLimits.of(caller, request.getMethod());
  }

  private static String key(HttpServletRequest request) {
    var caller = request.getUserPrincipal();
    return caller == null ? Network.of(request.getRemoteAddr()).name() : "caller " + caller.getName();
  }
}
