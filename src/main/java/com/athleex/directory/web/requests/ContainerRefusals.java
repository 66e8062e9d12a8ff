package com.athleex.directory.web.requests;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.Problems;
import com.athleex.directory.web.RefusedStatus;
import com.athleex.directory.web.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/**
 * Tells what Tomcat refuses before any filter sees it, such as a line that is
 * not HTTP.
 */
@Component
class ContainerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

  private final Problems problems;

  ContainerRefusals(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(context -> {
      var host = (StandardHost) context.getParent();
      host.getPipeline().addValve(new ProblemReport(problems));
      // or the host would add Tomcat's page beside it
      host.setErrorReportValveClass(ProblemReport.class.getName());
    });
  }

  // the report that was added last is the one that speaks
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  private static final class ProblemReport extends ErrorReportValve {

    private final Problems problems;

    ProblemReport(Problems problems) {
      this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
      if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported())
        return;
      var refusal = new ProblemException(RefusedStatus.of(HttpStatusCode.valueOf(response.getStatus())));
      try (var inLog = MDC.putCloseable("traceId", Trace.continuing(null).id())) {
        problems.write(refusal, request, response);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
