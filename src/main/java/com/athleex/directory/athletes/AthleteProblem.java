package com.athleex.directory.athletes;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

/** Why something is not kept for an athlete. */
public enum AthleteProblem implements ProblemType {
  /** The argument is how many trainers a shortlist holds. */
  SHORTLIST_FULL(HttpStatus.CONFLICT),
  /** The argument is how many searches are kept. */
  TOO_MANY_SAVED_SEARCHES(HttpStatus.CONFLICT),
  SAVED_SEARCH_NOT_FOUND(HttpStatus.NOT_FOUND);

  private final HttpStatus status;

  AthleteProblem(HttpStatus status) {
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
