package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.IdentitySettings;
import com.athleex.directory.web.PublicAddress;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the directory asks of authenticators, and how it judges their answers:
 * by Spring Security, without its filters and its HTTP session. A device must
 * have verified its user, so that a passkey is two factors.
 */
@Component
class RelyingParty {

  private final AttestationObjectConverter attestations = new AttestationObjectConverter(
      new ObjectConverter());
  // not at once: the port that was opened is known only later
  private final Supplier<WebAuthnRelyingPartyOperations> operations;

  RelyingParty(StoredUsers users, StoredCredentials credentials, PublicAddress address,
      IdentitySettings settings, MessageSource messages) {
    this.operations = SingletonSupplier.of(() -> {
      var party = PublicKeyCredentialRpEntity.builder().id(address.host())
          .name(messages.getMessage("web.name", null, Locale.ENGLISH)).build();
      var made = new Webauthn4JRelyingPartyOperations(users, credentials, party,
          origins(address, settings));
      made.setCustomizeCreationOptions(options -> options.timeout(Challenge.LIFE)
          .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
              .residentKey(ResidentKeyRequirement.REQUIRED)
              .userVerification(UserVerificationRequirement.REQUIRED).build()));
      made.setCustomizeRequestOptions(options -> options.timeout(Challenge.LIFE)
          .userVerification(UserVerificationRequirement.REQUIRED));
      return made;
    });
  }

  private static Set<String> origins(PublicAddress address, IdentitySettings settings) {
    var own = address.of("/");
    var origins = new HashSet<>(settings.passkeyOrigins());
    origins.add(own.getScheme() + "://" + own.getRawAuthority());
    return origins;
  }

  /** For a browser that shall create a passkey of the account. */
  PublicKeyCredentialCreationOptions creation(CurrentAccount caller) {
    return operations.get().createPublicKeyCredentialCreationOptions(
        new ImmutablePublicKeyCredentialCreationOptionsRequest(new Caller(caller, List.of(caller.role()))));
  }

  /** For a browser that shall find a passkey by itself. */
  PublicKeyCredentialRequestOptions request() {
    return operations.get()
        .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
  }

  /**
   * Keeps what the account's device created.
   *
   * @throws CeremonyRefused
   *           where that proves nothing
   */
  void register(CurrentAccount caller, CreatedCredential created, Bytes challenge, String label) {
    var asked = creation(caller);
    var options = PublicKeyCredentialCreationOptions.builder().rp(asked.getRp()).user(asked.getUser())
        .challenge(challenge).pubKeyCredParams(asked.getPubKeyCredParams())
        .authenticatorSelection(asked.getAuthenticatorSelection())
        .excludeCredentials(asked.getExcludeCredentials()).extensions(asked.getExtensions()).build();
    judged(() -> {
      var read = created.read();
      checkId(read.getRawId(), read.getResponse().getAttestationObject());
      return operations.get().registerCredential(
          new ImmutableRelyingPartyRegistrationRequest(options, new RelyingPartyPublicKey(read, label)));
    });
  }

  /**
   * The owner of the passkey signed the challenge.
   *
   * @throws CeremonyRefused
   *           where that is not so
   */
  void authenticate(AssertedCredential asserted, Bytes challenge) {
    var options = PublicKeyCredentialRequestOptions.builder().rpId(request().getRpId()).challenge(challenge)
        .userVerification(UserVerificationRequirement.REQUIRED).build();
    var user = judged(() -> operations.get()
        .authenticate(new RelyingPartyAuthenticationRequest(options, asserted.read()))).getId();
    // Spring Security leaves this to its caller: WebAuthn, 7.2, step 6
    if (!user.equals(asserted.userHandle()))
      throw new CeremonyRefused("another user's");
  }

  // likewise: the id beside the attestation is the client's word alone
  private void checkId(Bytes id, Bytes attestation) {
    var attested = Objects.requireNonNull(attestations.convert(attestation.getBytes()))
        .getAuthenticatorData().getAttestedCredentialData();
    if (attested == null || !Arrays.equals(attested.getCredentialId(), id.getBytes()))
      throw new CeremonyRefused("another credential's id");
  }

  // whatever a library makes of bytes that anybody sent is a refusal, unless it
  // is the database that fails
  private static <T> T judged(Supplier<T> ceremony) {
    try {
      return ceremony.get();
    } catch (DataAccessException | TransactionException | CeremonyRefused e) {
      throw e;
    } catch (RuntimeException e) {
      throw new CeremonyRefused(e);
    }
  }
}
