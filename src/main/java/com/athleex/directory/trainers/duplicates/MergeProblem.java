package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

/** Why two profiles are not made one. */
enum MergeProblem implements ProblemType {
  /** A profile that a trainer owns can only be the one that stays. */
  OWNED_PROFILE_STAYS(HttpStatus.CONFLICT);

  private final HttpStatus status;

  MergeProblem(HttpStatus status) {
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
