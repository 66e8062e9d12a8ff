package com.athleex.directory.web.limits;

import com.athleex.directory.web.Network;
import com.athleex.directory.web.RateLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts by network, before anything costs: requests without credentials here,
 * those with credentials by {@link CallerLimits}. Which of these the security
 * filters refused is known afterwards, and charged to the network then.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class NetworkLimits extends OncePerRequestFilter {

  private final Charge charge;
  private final RouteLimits routes;

  NetworkLimits(Charge charge, RouteLimits routes) {
    this.charge = charge;
    this.routes = routes;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var network = Network.of(request.getRemoteAddr());
    for (var quota : routes.of(request, RateLimit.By.NETWORK))
      if (!charge.take(quota, network.name(), request, response))
        return;
    if (carriesCredentials(request))
      withCredentials(network, request, response, chain);
    else if (withoutCredentials(network, request, response))
      chain.doFilter(request, response);
  }

  private boolean withoutCredentials(Network network, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    CallerLimits.markCounted(request);
    var quota = GeneralLimits.of(request.getMethod());
    // the operator, or a proxy on the same machine that does not say for whom
    if (network.isLoopback() && quota == GeneralLimits.READS)
      return true;
    return charge.take(quota, network.name(), request, response);
  }

  private void withCredentials(Network network, HttpServletRequest request, HttpServletResponse response,
      FilterChain chain) throws ServletException, IOException {
    if (charge.isExhausted(GeneralLimits.REFUSALS, network.name())) {
      charge.take(GeneralLimits.REFUSALS, network.name(), request, response);
      return;
    }
    chain.doFilter(request, response);
    if (!CallerLimits.isCounted(request))
      charge.takeSilently(GeneralLimits.REFUSALS, network.name());
  }

  private static boolean carriesCredentials(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader("X-API-Key") != null;
  }
}
