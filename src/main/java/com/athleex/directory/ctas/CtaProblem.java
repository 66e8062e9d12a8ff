package com.athleex.directory.ctas;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

/** Why a call to action was refused. */
enum CtaProblem implements ProblemType {
  CTA_NOT_FOUND(HttpStatus.NOT_FOUND);

  private final HttpStatus status;

  CtaProblem(HttpStatus status) {
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
