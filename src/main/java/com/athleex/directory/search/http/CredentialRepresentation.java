package com.athleex.directory.search.http;

import com.athleex.directory.trainers.PublicProfile.Credential;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credential as the public sees it: the day of its expiry ends its standing,
 * without anybody writing it.
 */
record CredentialRepresentation(@Schema(example = "CSCS") String title,
    @Schema(example = "NSCA") String issuer,
    State state) {

  /** How far it was checked. */
  enum State {
    SELF_DECLARED, EVIDENCE_SEEN, REGISTRY_CONFIRMED, EXPIRED;

    /**
     * @param lastDay
     *          on which it holds, or null if it does not end
     */
    static State of(Evidence evidence, @Nullable LocalDate lastDay, LocalDate today) {
      if (lastDay != null && lastDay.isBefore(today))
        return EXPIRED;
      return switch (evidence) {
        case SELF_DECLARED -> SELF_DECLARED;
        case EVIDENCE_SEEN -> EVIDENCE_SEEN;
        case REGISTRY_CONFIRMED -> REGISTRY_CONFIRMED;
      };
    }
  }

  static CredentialRepresentation of(Credential credential, LocalDate today) {
    return new CredentialRepresentation(credential.title(), credential.issuer(),
        State.of(credential.evidence(), credential.expiresOn(), today));
  }
}
