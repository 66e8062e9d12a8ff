package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Digests;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A key pair of a person's device, of which we hold the public half. */
@Entity
class Passkey implements Persistable<UUID> {

  @Id
  private UUID id;
  private UUID accountId;
  private String credentialKey;
  private String credentialId;
  private String publicKey;
  private String attestationObject;
  private long signatureCount;
  private String transports;
  private boolean backupEligible;
  private boolean backedUp;
  private String label;
  private Instant createdAt;
  private @Nullable Instant lastUsedAt;

  @SuppressWarnings("NullAway.Init")
  protected Passkey() {}

  Passkey(AccountId account, CredentialRecord record, Bytes attestation, Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = account.value();
    this.credentialKey = key(record.getCredentialId());
    this.credentialId = record.getCredentialId().toBase64UrlString();
    this.publicKey = new Bytes(record.getPublicKey().getBytes()).toBase64UrlString();
    this.attestationObject = attestation.toBase64UrlString();
    this.signatureCount = record.getSignatureCount();
    this.transports = record.getTransports().stream().map(AuthenticatorTransport::getValue).sorted()
        .collect(Collectors.joining(","));
    this.backupEligible = record.isBackupEligible();
    this.backedUp = record.isBackupState();
    this.label = record.getLabel();
    this.createdAt = now;
  }

  /** By what a credential is found. */
  static String key(Bytes credentialId) {
    return Digests.sha256(credentialId.toBase64UrlString());
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  String label() {
    return label;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable
  Instant lastUsedAt() {
    return lastUsedAt;
  }

  /**
   * It signed something, and this is what it told of itself.
   *
   * @throws CeremonyRefused
   *           where its counter does not go on (WebAuthn, 7.2, step 22): Spring
   *           Security 7.1 compares it with that of the registration alone
   */
  void use(CredentialRecord told, Instant now) {
    var counts = told.getSignatureCount() > 0 || signatureCount > 0;
    if (counts && told.getSignatureCount() <= signatureCount)
      throw CeremonyRefused.byACopy();
    signatureCount = told.getSignatureCount();
    backedUp = told.isBackupState();
    lastUsedAt = now;
  }

  /** As Spring Security knows it, of the user with this handle. */
  CredentialRecord record(Bytes user) {
    return ImmutableCredentialRecord.builder().credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(Bytes.fromBase64(credentialId)).userEntityUserId(user)
        .publicKey(new ImmutablePublicKeyCose(Bytes.fromBase64(publicKey).getBytes()))
        .attestationObject(Bytes.fromBase64(attestationObject)).signatureCount(signatureCount)
        // none is registered without
        .uvInitialized(true).transports(transports()).backupEligible(backupEligible).backupState(backedUp)
        .label(label).created(createdAt).lastUsed(lastUsedAt == null ? createdAt : lastUsedAt).build();
  }

  private Set<AuthenticatorTransport> transports() {
    return Stream.of(transports.split(",")).filter(name -> !name.isEmpty())
        .map(AuthenticatorTransport::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public UUID getId() {
    return id;
  }

  // its use is seen by the session that read it
  @Override
  public boolean isNew() {
    return true;
  }
}
