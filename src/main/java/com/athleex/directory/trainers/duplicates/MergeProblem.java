package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.web.ProblemType;
import java.util.Locale;
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
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
