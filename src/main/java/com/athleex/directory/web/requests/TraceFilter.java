package com.athleex.directory.web.requests;

import com.athleex.directory.web.Trace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request the trace of its caller, or one of its own, in each line
 * of the log, in problems, and in the answer's {@code traceparent}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TraceFilter extends OncePerRequestFilter {

  private static final String ATTRIBUTE = TraceFilter.class.getName();

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var trace = request.getAttribute(ATTRIBUTE) instanceof Trace known ? known : begun(request, response);
    try (var inLog = MDC.putCloseable("traceId", trace.id())) {
      chain.doFilter(request, response);
    }
  }

  private static Trace begun(HttpServletRequest request, HttpServletResponse response) {
    var trace = Trace.continuing(request.getHeader("traceparent"));
    request.setAttribute(ATTRIBUTE, trace);
    response.setHeader("traceparent", trace.parent());
    return trace;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
