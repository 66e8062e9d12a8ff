package com.athleex.directory.identity.passkeys;

import com.webauthn4j.verifier.exception.MaliciousCounterValueException;

/** An authenticator's answer does not prove what it should. */
class CeremonyRefused extends RuntimeException {

  CeremonyRefused(Throwable cause) {
    super(cause.getClass().getSimpleName(), cause);
  }

  CeremonyRefused(String reason) {
    super(reason);
  }

  /** Two devices have the same key, or somebody replays what one has signed. */
  boolean tellsOfACopy() {
    return getCause() instanceof MaliciousCounterValueException;
  }

  /** Names the check that failed, and nothing that was sent. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
