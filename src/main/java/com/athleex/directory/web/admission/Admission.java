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
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets as many costly requests run at once as there are processors to compute
 * them, on threads of the system: virtual ones are not time-sliced, so that
 * whoever computes keeps everybody else from even being read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3) // who is refused has cost nothing yet
class Admission extends OncePerRequestFilter {

  private static final Duration COME_BACK_AFTER = Duration.ofSeconds(1);

  private final List<Costly> costly;
  private final Problems problems;
  private final ThreadPoolExecutor workers;
  private final Patience patience;
  private final Counter refused;

  Admission(ObjectProvider<Costly> costly, Problems problems, AdmissionSettings settings,
      MeterRegistry meters) {
    this.costly = costly.orderedStream().toList();
    this.problems = problems;
    this.workers = new ThreadPoolExecutor(settings.places(), settings.places(), 0, TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("costly-", 0).factory());
    this.patience = new Patience(settings, System::nanoTime);
    this.refused = meters.counter("directory.web.admission.refused");
    meters.gauge("directory.web.admission.waiting", workers, pool -> pool.getQueue().size());
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
    long arrived = System.nanoTime();
    int waiting = workers.getQueue().size();
    if (waiting == 0)
      patience.waited(arrived);
    if (!patience.isHopeless(waiting) && isDone(arrived, request, response, chain))
      return;
    refused.increment();
    problems.write(new ProblemException(WebProblem.UNAVAILABLE).retryAfter(COME_BACK_AFTER), request,
        response);
  }

  /** False: its turn did not come. */
  private boolean isDone(long arrived, HttpServletRequest request, HttpServletResponse response,
      FilterChain chain) throws ServletException, IOException {
    var turn = new Turn(() -> {
      long begun = System.nanoTime();
      patience.waited(arrived);
      try {
        chain.doFilter(request, response);
      } finally {
        patience.worked(begun);
      }
    });
    workers.execute(turn);
    return turn.awaited(patience.longest());
  }

  @Override
  public void destroy() {
    workers.shutdown();
  }
}
