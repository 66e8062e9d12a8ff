package com.athleex.directory.trainers;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ProblemType;
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
  /** Its trainer has changed what was to be decided after it was read. */
  CHANGED_SINCE(HttpStatus.CONFLICT),
  UNKNOWN_TRAINER(HttpStatus.NOT_FOUND),
  /** The argument: how many there may be. */
  TOO_MANY_CREDENTIALS(HttpStatus.CONFLICT),
  /** The argument: how many files a credential may have. */
  TOO_MUCH_EVIDENCE(HttpStatus.CONFLICT),
  /** Nobody decides about their own profile. */
  OWN_CASE(HttpStatus.FORBIDDEN),
  /** No text of the profile waits for a person or was refused. */
  NOTHING_HELD(HttpStatus.CONFLICT),
  NOTHING_TO_APPEAL(HttpStatus.CONFLICT),
  /** An appeal against the same decision waits already. */
  APPEAL_OPEN(HttpStatus.CONFLICT),
  ALREADY_DECIDED(HttpStatus.CONFLICT);

  private final HttpStatus status;

  TrainerProblem(HttpStatus status) {
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
