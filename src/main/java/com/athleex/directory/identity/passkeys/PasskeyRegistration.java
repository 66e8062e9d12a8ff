package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.sessions.Sessions;
import com.athleex.directory.web.ProblemException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How an account comes by a passkey. */
@Service
class PasskeyRegistration {

  /** Whoever finds a device unlocked may not stay in for good. */
  private static final Duration RECENT = Duration.ofMinutes(15);

  private final RelyingParty relyingParty;
  private final Challenges challenges;
  private final PasskeyRepository passkeys;
  private final Accounts accounts;
  private final Sessions sessions;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  PasskeyRegistration(RelyingParty relyingParty, Challenges challenges, PasskeyRepository passkeys,
      Accounts accounts, Sessions sessions, ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.relyingParty = relyingParty;
    this.challenges = challenges;
    this.passkeys = passkeys;
    this.accounts = accounts;
    this.sessions = sessions;
    this.events = events;
    this.transaction = transaction;
  }

  /** Whether the caller has signed in lately enough to add one. */
  boolean isRecent(CurrentAccount caller) {
    return sessions.isYounger(caller.session(), RECENT);
  }

  /**
   * @throws ProblemException
   *           {@code sign-in-again}
   */
  PublicKeyCredentialCreationOptions ask(CurrentAccount caller) {
    if (!isRecent(caller))
      throw new ProblemException(IdentityProblem.SIGN_IN_AGAIN);
    return Objects.requireNonNull(transaction.execute(begun -> accounts.locked(caller.id()).map(locked -> {
      var options = relyingParty.creation(caller);
      challenges.keep(options.getChallenge(), caller.id());
      return options;
    }).orElseThrow(PasskeyRegistration::refused)));
  }

  /**
   * @throws ProblemException
   *           {@code passkey-refused}; the challenge is used up then, too
   */
  Passkey register(CurrentAccount caller, CreatedCredential created, Bytes challenge, String label) {
    if (!challenges.redeem(challenge, caller.id()))
      throw refused();
    try {
      return Objects.requireNonNull(transaction.execute(begun -> accounts.locked(caller.id())
          .map(locked -> add(caller, created, challenge, label)).orElseThrow(PasskeyRegistration::refused)));
    } catch (CeremonyRefused cause) {
      SecurityLog.passkeyRefused(caller.id(), cause.reason());
      throw refused();
    }
  }

  private Passkey add(CurrentAccount caller, CreatedCredential created, Bytes challenge, String label) {
    relyingParty.register(caller, created, challenge, label.strip());
    SecurityLog.passkeyAdded(caller.id());
    events.publishEvent(new PasskeyAdded(UUID.randomUUID(), caller.id()));
    return passkeys.findByCredentialKey(Passkey.key(Bytes.fromBase64(created.id()))).orElseThrow();
  }

  private static ProblemException refused() {
    return new ProblemException(IdentityProblem.PASSKEY_REFUSED);
  }
}
