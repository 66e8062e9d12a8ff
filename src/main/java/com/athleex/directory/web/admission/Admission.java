package com.athleex.directory.web.admission;

import com.athleex.directory.web.Costly;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Lets as many costly requests run at once as there are processors to compute
 * them, on threads of the system: virtual ones are not time-sliced, so that
 * whoever computes keeps everybody else from even being read.
 */
@Component
class Admission implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {

  private final List<Costly> costly;
  private final AdmissionRefusals refusals;
  private final ThreadPoolExecutor workers;
  private final Patience patience;
  private final Counter refused;

  Admission(ObjectProvider<Costly> costly, AdmissionRefusals refusals, AdmissionSettings settings,
      MeterRegistry meters) {
    this.costly = costly.orderedStream().toList();
    this.refusals = refusals;
    this.workers = new ThreadPoolExecutor(settings.places(), settings.places(), 0, TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("costly-", 0).factory());
    this.patience = new Patience(settings, System::nanoTime);
    this.refused = meters.counter("directory.web.admission.refused");
    meters.gauge("directory.web.admission.waiting", workers, pool -> pool.getQueue().size());
  }

  /** In front of everything, so that whoever is refused has cost nothing yet. */
  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addEngineValves(new Door());
  }

  @Override
  public void destroy() {
    workers.shutdown();
  }

  private boolean isCostly(Request request) {
    if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod()))
      return false;
    var path = request.getRequestURI();
    for (var route : costly)
      if (route.is(path))
        return true;
    return false;
  }

  /** False: its turn did not come. */
  private boolean isDone(Turn.Work work) throws IOException, ServletException {
    long arrived = System.nanoTime();
    int waiting = workers.getQueue().size();
    if (waiting == 0)
      patience.waited(arrived);
    if (patience.isHopeless(waiting))
      return false;
    var turn = new Turn(() -> {
      long begun = System.nanoTime();
      patience.waited(arrived);
      try {
        work.run();
      } finally {
        patience.worked(begun);
      }
    });
    workers.execute(turn);
    return turn.awaited(patience.longest());
  }

  private final class Door extends ValveBase {

    Door() {
      super(true); // answers that come later pass it as well
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      // what Tomcat itself refuses comes by as well, some of it without an address
      if (response.getStatus() >= 400 || !isCostly(request)) {
        getNext().invoke(request, response);
      } else if (!isDone(() -> getNext().invoke(request, response))) {
        refused.increment();
        refusals.write(request, response);
      }
    }
  }
}
