package com.athleex.directory.search.http;

import com.athleex.directory.trainers.PublicProfile.Credential;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A credential as the public sees it: the day of its expiry ends its standing,
 * without anybody writing it.
 */
record CredentialRepresentation(@Schema(example = "CSCS") String title,
    @Schema(example = "NSCA") String issuer,
    State state) {

  /** How far it was checked. */
  enum State {
    SELF_DECLARED, EVIDENCE_SEEN, REGISTRY_CONFIRMED, EXPIRED
  }

  static CredentialRepresentation of(Credential credential, LocalDate today) {
    return new CredentialRepresentation(credential.title(), credential.issuer(), state(credential, today));
  }

  private static State state(Credential credential, LocalDate today) {
    if (credential.expiresOn() != null && credential.expiresOn().isBefore(today))
      return State.EXPIRED;
    return switch (credential.evidence()) {
      case SELF_DECLARED -> State.SELF_DECLARED;
      case EVIDENCE_SEEN -> State.EVIDENCE_SEEN;
      case REGISTRY_CONFIRMED -> State.REGISTRY_CONFIRMED;
    };
  }
}
