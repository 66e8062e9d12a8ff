package com.athleex.directory.web;

import org.springframework.http.HttpStatus;

/** The problems that every part of the API can answer. */
public enum WebProblem implements ProblemType {
  /** One or more fields or parameters are wrong; {@code errors} names each. */
  INVALID_REQUEST("invalid-request", HttpStatus.BAD_REQUEST),
  /** The request is not well-formed HTTP, or its parameters cannot be decoded. */
  MALFORMED_REQUEST("malformed-request", HttpStatus.BAD_REQUEST),
  /** The body is not the JSON it claims to be, or too deeply nested. */
  MALFORMED_BODY("malformed-body", HttpStatus.BAD_REQUEST),
  UNKNOWN_PARAMETER("unknown-parameter", HttpStatus.BAD_REQUEST),
  INVALID_CURSOR("invalid-cursor", HttpStatus.BAD_REQUEST),
  NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
  CONFLICT("conflict", HttpStatus.CONFLICT),
  /**
   * A first request with the same {@code Idempotency-Key} is not answered yet.
   */
  IDEMPOTENCY_KEY_IN_FLIGHT("idempotency-key-in-flight", HttpStatus.CONFLICT),
  /** The entity is of another version than {@code If-Match} says. */
  PRECONDITION_FAILED("precondition-failed", HttpStatus.PRECONDITION_FAILED),
  /** The argument is the limit in bytes. */
  BODY_TOO_LARGE("body-too-large", HttpStatus.CONTENT_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  /** The {@code Idempotency-Key} was used for another request. */
  IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT),
  /** What a person owns is changed with {@code If-Match} only. */
  PRECONDITION_REQUIRED("precondition-required", HttpStatus.PRECONDITION_REQUIRED),
  /** A rate limit is exhausted; answered with {@code Retry-After}. */
  TOO_MANY_REQUESTS("too-many-requests", HttpStatus.TOO_MANY_REQUESTS),
  INTERNAL_ERROR("internal-error", HttpStatus.INTERNAL_SERVER_ERROR),
  /** The application cannot answer now; answered with {@code Retry-After}. */
  UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE);

  private final String slug;
  private final HttpStatus status;

  WebProblem(String slug, HttpStatus status) {
    this.slug = slug;
    this.status = status;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
