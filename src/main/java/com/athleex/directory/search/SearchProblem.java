package com.athleex.directory.search;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

/** Why a search was refused. */
public enum SearchProblem implements ProblemType {
  GATE_REQUIRED(HttpStatus.FORBIDDEN),
  UNKNOWN_PLACE(HttpStatus.UNPROCESSABLE_CONTENT),
  TOO_DEEP(
      HttpStatus.UNPROCESSABLE_CONTENT),
  TRAINER_NOT_FOUND(HttpStatus.NOT_FOUND),
  TRAINER_WITHDRAWN(
      HttpStatus.GONE),
  REBUILD_NOT_FOUND(
      HttpStatus.NOT_FOUND),
  SEARCH_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  /** It would have taken too long; answered with {@code Retry-After}. */
  SEARCH_TOO_COSTLY(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  SearchProblem(HttpStatus status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return Slug.of(this);
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
