package com.athleex.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells problems as RFC 9457 says, in the reader's language. Controllers throw
 * {@link ProblemException}; only filters, which no advice hears, write here.
 */
@Component
public class Problems {

  /** Of a page, in UTF-8. */
  public static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none';"
      + " base-uri 'none'; frame-ancestors 'none'";

  private final MessageSource messages;
  private final JsonMapper json;
  private final ITemplateEngine templates;

  Problems(MessageSource messages, JsonMapper json, ITemplateEngine templates) {
    this.messages = messages;
    this.json = json;
    this.templates = templates;
  }

  /**
   * What somebody is told.
   *
   * @param headers
   *          without the length
   */
  public record Answer(HttpStatus status, HttpHeaders headers, byte[] body) {}

  public ProblemDetail of(ProblemException refusal, HttpServletRequest request) {
    return of(refusal, ReaderLanguage.of(request));
  }

  private ProblemDetail of(ProblemException refusal, Locale language) {
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
    var answer = answer(refusal, ReaderLanguage.of(request), isForBrowser(request));
    response.resetBuffer();
    response.setStatus(answer.status().value());
    answer.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }

  /**
   * The problem as a whole answer, of the trace that is in the log's context.
   *
   * @param page
   *          for a browser, else JSON
   */
  public Answer answer(ProblemException refusal, Locale language, boolean page) {
    var problem = of(refusal, language);
    var headers = headers(refusal);
    headers.set(HttpHeaders.CONTENT_TYPE, page ? HTML.toString() : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    // the security filters, whose it is, may never be reached
    if (page)
      headers.set("Content-Security-Policy", POLICY);
    return new Answer(refusal.type().status(), headers,
        page ? page(problem, language).getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(problem));
  }

  /** Whether somebody reads the answer in a browser, and not a program. */
  public static boolean isForBrowser(HttpServletRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)
        && !request.getRequestURI().startsWith("/api/");
  }

  /**
   * The problem as a page; rendered here, as what filters refuse reaches no view.
   */
  public String page(ProblemDetail problem, HttpServletRequest request) {
    return page(problem, ReaderLanguage.of(request));
  }

  private String page(ProblemDetail problem, Locale language) {
    return templates.process("web/refusal", new Context(language, Map.of("problem", problem)));
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
