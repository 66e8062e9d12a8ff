package com.athleex.directory.web.admission;

import com.athleex.directory.web.Costly;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.Problems;
import com.athleex.directory.web.WebProblem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets as many costly requests in as there are processors to compute them.
 * Virtual threads are not time-sliced: without this, who came first could be
 * answered last.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3) // who is refused has cost nothing yet
class Admission extends OncePerRequestFilter {

  private static final Duration COME_BACK_AFTER = Duration.ofSeconds(1);

  private final List<Costly> costly;
  private final Problems problems;
  private final Semaphore places;
  private final Duration patience;
  private final Counter refused;

  Admission(ObjectProvider<Costly> costly, Problems problems, AdmissionSettings settings,
      MeterRegistry meters) {
    this.costly = costly.orderedStream().toList();
    this.problems = problems;
    this.places = new Semaphore(settings.places(), true);
    this.patience = settings.patience();
    this.refused = meters.counter("directory.web.admission.refused");
    meters.gauge("directory.web.admission.waiting", places, Semaphore::getQueueLength);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod()))
      return true;
    var path = request.getRequestURI();
    for (var route : costly)
      if (route.is(path))
        return false;
    return true;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!admitted()) {
      refused.increment();
      problems.write(new ProblemException(WebProblem.UNAVAILABLE).retryAfter(COME_BACK_AFTER), request,
          response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean admitted() throws IOException {
    try {
      return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the server is being stopped", e);
    }
  }
}
