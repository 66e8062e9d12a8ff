package com.athleex.directory.identity;

import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

enum IdentityProblem implements ProblemType {
  UNAUTHENTICATED("unauthenticated", HttpStatus.UNAUTHORIZED), FORBIDDEN("forbidden",
      HttpStatus.FORBIDDEN), REFUSED_REQUEST("refused-request", HttpStatus.BAD_REQUEST);

  private final String slug;
  private final HttpStatus status;

  IdentityProblem(String slug, HttpStatus status) {
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
