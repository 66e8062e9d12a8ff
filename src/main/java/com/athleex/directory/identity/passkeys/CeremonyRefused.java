package com.athleex.directory.identity.passkeys;

import com.webauthn4j.verifier.exception.MaliciousCounterValueException;

/** An authenticator's answer does not prove what it should. */
class CeremonyRefused extends RuntimeException {

  private static final String COPY = "a counter that goes back";

  CeremonyRefused(Throwable cause) {
    super(cause instanceof MaliciousCounterValueException ? COPY : cause.getClass().getSimpleName(), cause);
  }

  CeremonyRefused(String reason) {
    super(reason);
  }

  /** Two devices have the same key. */
  static CeremonyRefused byACopy() {
    return new CeremonyRefused(COPY);
  }

  boolean isByACopy() {
    return COPY.equals(getMessage());
  }

  /** Names the check that failed, and nothing that was sent. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
