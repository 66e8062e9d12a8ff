package com.athleex.directory.trainers.claims;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

/** Why a profile is not claimed. */
enum ClaimProblem implements ProblemType {
  /** Somebody owns it already. */
  PROFILE_CLAIMED(HttpStatus.CONFLICT),
  /** The account has a profile: an administrator can merge the two. */
  PROFILE_EXISTS(HttpStatus.CONFLICT),
  /**
   * The letter went to another address than the account's; to which is not told.
   */
  INVITED_ELSEWHERE(HttpStatus.FORBIDDEN);

  private final HttpStatus status;

  ClaimProblem(HttpStatus status) {
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
