package com.athleex.directory.trainers.profile;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer says to have, and how far that was checked.
 *
 * @param id
 *          of one that came by import: a digest of what it says, so that it
 *          stays the same when it comes again
 * @param validIn
 *          ISO 3166-1 alpha-2, or null for everywhere
 * @param checkedBy
 *          the account of whoever checked it here; no trainer is told
 */
@Embeddable
public record Credential(UUID id, @Enumerated(EnumType.STRING) Kind kind, String title, String issuer,
    @Nullable String registry, @Nullable @Column(name = "credential_number") String number,
    @Nullable LocalDate expiresOn, @Nullable String validIn,
    @Column(name = "evidence") @Enumerated(EnumType.STRING) Check check, @Nullable Instant submittedAt,
    @Nullable Instant checkedAt, @Nullable @JsonIgnore UUID checkedBy, @Nullable String decisionReason) {

  /** What it is about. */
  public enum Kind {
    CREDENTIAL, INSURANCE
  }

  /** How far it was checked; that it has expired is for the clock to say. */
  public enum Check {
    SELF_DECLARED, EVIDENCE_SEEN, REGISTRY_CONFIRMED, REVOKED
  }

  public Credential {
    // null only in rows from before there were ids
    if (id == null)
      id = UUID.nameUUIDFromBytes((title + '\n' + issuer + '\n' + number).getBytes(StandardCharsets.UTF_8));
  }

  /** As a line of an import tells it. */
  static Credential imported(String title, String issuer, @Nullable String number,
      @Nullable LocalDate expiresOn, boolean verified) {
    var id = UUID.nameUUIDFromBytes((title + '\n' + issuer + '\n' + number).getBytes(StandardCharsets.UTF_8));
    return new Credential(id, Kind.CREDENTIAL, title, issuer, null, number, expiresOn, null,
        verified ? Check.EVIDENCE_SEEN : Check.SELF_DECLARED, null, null, null, null);
  }

  /** As its trainer declares it; whatever was checked before counts no more. */
  public static Credential declared(UUID id, Kind kind, Wording says, Instant now) {
    return new Credential(id, kind, says.title(), says.issuer(), says.registry(), says.number(),
        says.expiresOn(), says.validIn(), Check.SELF_DECLARED, now, null, null, null);
  }

  /**
   * What a trainer writes of one.
   *
   * @param registry
   *          id of one that is known here
   */
  public record Wording(String title, String issuer, @Nullable String registry, @Nullable String number,
      @Nullable LocalDate expiresOn, @Nullable String validIn) {}

  /** The same, waiting for a person. */
  public Credential resubmitted(Instant now) {
    return new Credential(id, kind, title, issuer, registry, number, expiresOn, validIn, Check.SELF_DECLARED,
        now, null, null, null);
  }

  /**
   * As somebody found it.
   *
   * @param until
   *          its last day as the evidence says; null leaves what its trainer said
   */
  public Credential found(Check as, @Nullable LocalDate until, @Nullable String reason, AccountId by,
      Instant now) {
    return new Credential(id, kind, title, issuer, registry, number, until == null ? expiresOn : until,
        validIn, as, submittedAt, now, by.value(), reason);
  }

  /** The same under an id that no other profile's credential has. */
  Credential own() {
    return new Credential(TimeOrderedId.next(), kind, title, issuer, registry, number, expiresOn, validIn,
        check, submittedAt, checkedAt, checkedBy, decisionReason);
  }

  /** Whether somebody has to look at it. */
  public boolean isWaiting() {
    return check == Check.SELF_DECLARED && submittedAt != null;
  }

  /**
   * Whether it is worth something on a day: seen by somebody, and not expired.
   */
  public boolean counts(LocalDate today) {
    return (check == Check.EVIDENCE_SEEN || check == Check.REGISTRY_CONFIRMED) && !isExpired(today);
  }

  /** The last day of validity counts. */
  public boolean isExpired(LocalDate today) {
    return expiresOn != null && expiresOn.isBefore(today);
  }

  boolean isShown() {
    return check != Check.REVOKED;
  }

  PublicProfile.Credential asPublic() {
    return new PublicProfile.Credential(title, issuer, number, expiresOn, evidence(), registry);
  }

  PublicProfile.Insurance asInsurance() {
    return new PublicProfile.Insurance(issuer, expiresOn, evidence());
  }

  private Evidence evidence() {
    return switch (check) {
      case EVIDENCE_SEEN -> Evidence.EVIDENCE_SEEN;
      case REGISTRY_CONFIRMED -> Evidence.REGISTRY_CONFIRMED;
      case SELF_DECLARED, REVOKED -> Evidence.SELF_DECLARED;
    };
  }
}
