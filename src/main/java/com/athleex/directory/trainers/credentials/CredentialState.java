package com.athleex.directory.trainers.credentials;

import com.athleex.directory.trainers.profile.Credential;
import java.time.LocalDate;

/** How far a credential was checked, and whether it still stands. */
public enum CredentialState {
  SELF_DECLARED, EVIDENCE_SEEN, REGISTRY_CONFIRMED, EXPIRED, REVOKED;

  /** On a day; nobody writes that one has expired. */
  public static CredentialState of(Credential credential, LocalDate today) {
    return switch (credential.check()) {
      case REVOKED -> REVOKED;
      case SELF_DECLARED -> credential.isExpired(today) ? EXPIRED : SELF_DECLARED;
      case EVIDENCE_SEEN -> credential.isExpired(today) ? EXPIRED : EVIDENCE_SEEN;
      case REGISTRY_CONFIRMED -> credential.isExpired(today) ? EXPIRED : REGISTRY_CONFIRMED;
    };
  }
}
