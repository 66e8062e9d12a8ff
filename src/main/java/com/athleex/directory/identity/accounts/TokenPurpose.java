package com.athleex.directory.identity.accounts;

import java.time.Duration;

/** What a mailed secret opens, and for how long. */
public enum TokenPurpose {
  SIGN_UP(SignUp.LIFE),
  PASSWORD_RESET(Duration.ofMinutes(30)),
  EMAIL_CHANGE_FROM(
      Duration.ofHours(24)),
  EMAIL_CHANGE_TO(Duration.ofHours(24));

  private final Duration life;

  TokenPurpose(Duration life) {
    this.life = life;
  }

  public Duration life() {
    return life;
  }
}
