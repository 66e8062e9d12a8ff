package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.sessions.Client;
import com.athleex.directory.identity.sessions.SignIn;
import com.athleex.directory.identity.sessions.SignInMethod;
import com.athleex.directory.identity.sessions.Tokens;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens sessions for those whose device signs a challenge. */
@Service
class PasskeySignIn {

  private final RelyingParty relyingParty;
  private final Challenges challenges;
  private final PasskeyRepository passkeys;
  private final Accounts accounts;
  private final SignIn signIn;
  private final TransactionTemplate transaction;

  PasskeySignIn(RelyingParty relyingParty, Challenges challenges, PasskeyRepository passkeys,
      Accounts accounts, SignIn signIn, TransactionTemplate transaction) {
    this.relyingParty = relyingParty;
    this.challenges = challenges;
    this.passkeys = passkeys;
    this.accounts = accounts;
    this.signIn = signIn;
    this.transaction = transaction;
  }

  PublicKeyCredentialRequestOptions ask() {
    var options = relyingParty.request();
    challenges.keep(options.getChallenge(), null);
    return options;
  }

  /**
   * Empty where the answer proves nothing; its challenge is used up then, too.
   */
  Optional<Tokens> answered(AssertedCredential asserted, Client client) {
    return answered(asserted, client, account -> signIn.open(account, SignInMethod.PASSKEY, client));
  }

  /**
   * The same for another kind of session.
   *
   * @param open
   *          called in the transaction that has judged the answer
   */
  <T> Optional<T> answered(AssertedCredential asserted, Client client, Function<Account, T> open) {
    var challenge = asserted.challenge();
    var passkey = challenges.redeem(challenge, null)
        ? passkeys.findByCredentialKey(Passkey.key(Bytes.fromBase64(asserted.id())))
        : Optional.<Passkey>empty();
    if (passkey.isEmpty())
      SecurityLog.signInRefused(client.network());
    try {
      return passkey.map(found -> transaction.execute(begun -> opened(found, asserted, challenge, open)));
    } catch (CeremonyRefused refused) {
      SecurityLog.signInRefused(client.network());
      passkey.ifPresent(found -> tell(refused, found, client));
      return Optional.empty();
    }
  }

  private <T> T opened(Passkey passkey, AssertedCredential asserted, Bytes challenge,
      Function<Account, T> open) {
    // of two answers at once, the second is measured by the counter of the first
    var account = accounts.locked(passkey.account())
        .orElseThrow(() -> new CeremonyRefused("erased meanwhile"));
    relyingParty.authenticate(asserted, challenge);
    return open.apply(account);
  }

  private static void tell(CeremonyRefused refused, Passkey passkey, Client client) {
    if (refused.isByACopy())
      SecurityLog.passkeyCopied(passkey.account(), client.network());
    else
      SecurityLog.passkeyRefused(passkey.account(), refused.reason());
  }
}
