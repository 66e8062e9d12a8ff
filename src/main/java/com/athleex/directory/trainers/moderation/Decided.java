package com.athleex.directory.trainers.moderation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody decided something about a trainer, who is written to.
 *
 * @param letter
 *          its id
 * @param credential
 *          that was decided about, if one was
 */
record Decided(UUID letter, UUID trainer, Outcome outcome, @Nullable UUID credential) {

  /** What was decided. */
  enum Outcome {
    CREDENTIAL_SEEN,
    CREDENTIAL_CONFIRMED,
    CREDENTIAL_REVOKED,
    TEXTS_CLEARED,
    TEXTS_REFUSED,
    SUSPENDED,
    SUSPENSION_LIFTED
  }
}
