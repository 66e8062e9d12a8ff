package com.athleex.directory.trainers;

import com.athleex.directory.web.ProblemType;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why something is not done to a trainer's profile. */
public enum TrainerProblem implements ProblemType {
  /** The account has no profile yet. */
  NO_PROFILE(HttpStatus.NOT_FOUND),
  /** {@code gaps} and {@code errors} name everything that is missing. */
  PROFILE_INCOMPLETE(HttpStatus.CONFLICT),
  /** {@code reason} says what the administrator wrote. */
  PROFILE_SUSPENDED(HttpStatus.CONFLICT),
  /** Somebody has the handle, or one that looks like it. */
  HANDLE_TAKEN(HttpStatus.CONFLICT),
  /** The argument is how many former handles lead to a profile. */
  TOO_MANY_HANDLES(HttpStatus.CONFLICT),
  UNKNOWN_TRAINER(HttpStatus.NOT_FOUND);

  private final HttpStatus status;

  TrainerProblem(HttpStatus status) {
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
