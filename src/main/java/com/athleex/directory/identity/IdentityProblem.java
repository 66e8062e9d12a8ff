package com.athleex.directory.identity;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

/** Why somebody may not do something. */
public enum IdentityProblem implements ProblemType {
  AUTHENTICATION_REQUIRED(HttpStatus.UNAUTHORIZED),
  ACCESS_DENIED(HttpStatus.FORBIDDEN),
  /** A form without the token that its page was given, or with another's. */
  FORM_EXPIRED(HttpStatus.FORBIDDEN),
  /** Address, password or passkey are wrong; which of them is not said. */
  SIGN_IN_REFUSED(HttpStatus.UNAUTHORIZED),
  /** The refresh token is unknown, used, or its session has ended. */
  SESSION_ENDED(HttpStatus.UNAUTHORIZED),
  /** The mailed secret is unknown, used or too old. */
  INVALID_TOKEN(HttpStatus.BAD_REQUEST),
  KEY_NAME_TAKEN(HttpStatus.CONFLICT),
  /** The present password was needed, and was not given rightly. */
  WRONG_PASSWORD(HttpStatus.FORBIDDEN),
  /** What was asked wants a sign-in of a moment ago. */
  SIGN_IN_AGAIN(HttpStatus.FORBIDDEN),
  /**
   * What the device answered proves nothing, or its challenge is no longer good.
   */
  PASSKEY_REFUSED(HttpStatus.BAD_REQUEST),
  /** Without it, nobody could open the account any more. */
  LAST_WAY_IN(HttpStatus.CONFLICT);

  private final HttpStatus status;

  IdentityProblem(HttpStatus status) {
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
