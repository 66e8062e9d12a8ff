package com.athleex.directory.identity;

import com.athleex.directory.web.ProblemType;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why somebody may not do something. */
enum IdentityProblem implements ProblemType {
  AUTHENTICATION_REQUIRED(HttpStatus.UNAUTHORIZED), ACCESS_DENIED(HttpStatus.FORBIDDEN);

  private final HttpStatus status;

  IdentityProblem(HttpStatus status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
