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
  /** The argument is the limit in bytes. */
  BODY_TOO_LARGE("body-too-large", HttpStatus.CONTENT_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
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
