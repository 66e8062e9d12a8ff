package com.athleex.directory.web.requests;

import com.athleex.directory.web.HeadOnly;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets HEAD pass wherever GET may, with the same headers; the container leaves
 * the body out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class HeadAsGet extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.HEAD.matches(request.getMethod());
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HeadOnly.mark(request);
    chain.doFilter(new HttpServletRequestWrapper(request) {

      @Override
      public String getMethod() {
        return HttpMethod.GET.name();
      }
    }, response);
  }
}
