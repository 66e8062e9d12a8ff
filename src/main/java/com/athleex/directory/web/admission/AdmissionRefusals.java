package com.athleex.directory.web.admission;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.Problems;
import com.athleex.directory.web.ReaderLanguage;
import com.athleex.directory.web.Trace;
import com.athleex.directory.web.WebProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Tells whoever has no turn to come back. Made beforehand but for their trace,
 * and written past Tomcat's own hands, which would close the connection with
 * every 503: in an overload, whoever comes back would connect anew, at the
 * price of several refusals.
 */
@Component
class AdmissionRefusals {

  private static final Duration COME_BACK_AFTER = Duration.ofSeconds(1);
  /** Pages elsewhere, which may read what is public, may read this too. */
  private static final Map<String, String> FOR_ANY_PAGE = Map.of(
      HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*",
      HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.RETRY_AFTER + ", traceparent");

  private final Problems problems;
  private final Map<Kind, PreparedRefusal> prepared = new ConcurrentHashMap<>();

  AdmissionRefusals(Problems problems) {
    this.problems = problems;
  }

  private record Kind(Locale language, boolean page) {}

  void write(Request request, Response response) throws IOException {
    var trace = Trace.continuing(request.getHeader("traceparent"));
    if (!mayStay(request)) {
      writeLast(request, response, trace);
      return;
    }
    var answer = prepared.computeIfAbsent(
        new Kind(ReaderLanguage.of(request), Problems.isForBrowser(request)), this::prepare);
    var connection = response.getCoyoteResponse();
    // and its status stays 200, for which nothing is closed
    connection.setCommitted(true);
    connection.doWrite(
        ByteBuffer
            .wrap(HttpMethod.HEAD.matches(request.getMethod()) ? answer.head(trace) : answer.whole(trace)));
  }

  /** Whether another request can follow on the same connection. */
  private static boolean mayStay(Request request) {
    var connection = request.getHeader(HttpHeaders.CONNECTION);
    return "HTTP/1.1".equals(request.getProtocol())
        && (connection == null || connection.equalsIgnoreCase("keep-alive"))
        && request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
  }

  private void writeLast(Request request, Response response, Trace trace) throws IOException {
    FOR_ANY_PAGE.forEach(response::setHeader);
    response.setHeader("traceparent", trace.parent());
    try (var inLog = MDC.putCloseable("traceId", trace.id())) {
      problems.write(refusal(), request, response);
    }
  }

  private PreparedRefusal prepare(Kind kind) {
    try (var inLog = MDC.putCloseable("traceId", PreparedRefusal.ID)) {
      var answer = problems.answer(refusal(), kind.language(), kind.page());
      FOR_ANY_PAGE.forEach(answer.headers()::set);
      return PreparedRefusal.of(answer);
    }
  }

  private static ProblemException refusal() {
    return new ProblemException(WebProblem.UNAVAILABLE).retryAfter(COME_BACK_AFTER);
  }
}
