package com.athleex.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells problems as RFC 9457 says, in the reader's language. Controllers throw
 * {@link ProblemException}; only filters, which no advice hears, write here.
 */
@Component
public class Problems {

  private final MessageSource messages;
  private final JsonMapper json;

  Problems(MessageSource messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  public ProblemDetail of(ProblemException refusal, HttpServletRequest request) {
    var language = ReaderLanguage.of(request);
    var status = refusal.type().status();
    var key = "problem." + refusal.type().slug();
    var problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("/problems/" + refusal.type().slug()));
    problem.setTitle(messages.getMessage(key + ".title", null, status.getReasonPhrase(), language));
    problem.setDetail(messages.getMessage(key + ".detail", refusal.arguments().toArray(), null, language));
    if (!refusal.errors().isEmpty())
      problem.setProperty("errors", refusal.errors().stream().map(error -> told(error, language)).toList());
    refusal.properties().forEach(problem::setProperty);
    problem.setProperty("traceId", MDC.get("traceId"));
    return problem;
  }

  public void write(ProblemException refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted())
      return;
    var body = json.writeValueAsBytes(of(refusal, request));
    response.resetBuffer();
    response.setStatus(refusal.type().status().value());
    headers(refusal).forEach((name, values) -> response.setHeader(name, values.getFirst()));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** What the answer carries beside the problem. */
  public HttpHeaders headers(ProblemException refusal) {
    var headers = new HttpHeaders();
    var wait = refusal.retryAfter();
    if (wait != null)
      headers.set(HttpHeaders.RETRY_AFTER,
          String.valueOf(Math.max(1, wait.plusNanos(999_999_999).toSeconds())));
    return headers;
  }

  private FieldError told(FieldProblem error, Locale language) {
    var key = error.messageKey();
    var detail = messages.getMessage(key, error.arguments().toArray(), key, language);
    return new FieldError(error.pointer(), Objects.requireNonNullElse(detail, key));
  }

  record FieldError(String pointer, String detail) {}
}
