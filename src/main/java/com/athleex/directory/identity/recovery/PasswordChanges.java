package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.accounts.OneTimeTokens;
import com.athleex.directory.identity.accounts.PasswordRules;
import com.athleex.directory.identity.accounts.Passwords;
import com.athleex.directory.identity.accounts.TokenPurpose;
import com.athleex.directory.identity.sessions.Sessions;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Another password, for somebody who knows the present one or reads the
 * account's mail. Either way the person is told, and other sessions end.
 */
@Service
public class PasswordChanges {

  private final Accounts accounts;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final OneTimeTokens tokens;
  private final Sessions sessions;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  PasswordChanges(Accounts accounts, Passwords passwords, PasswordRules rules, OneTimeTokens tokens,
      Sessions sessions, ApplicationEventPublisher events, TransactionTemplate transaction) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.rules = rules;
    this.tokens = tokens;
    this.sessions = sessions;
    this.events = events;
    this.transaction = transaction;
  }

  /** Whoever reads the address's mail may choose another password. */
  void askReset(String email) {
    transaction.executeWithoutResult(
        begun -> events.publishEvent(new PasswordResetAsked(UUID.randomUUID(), email)));
  }

  /**
   * @throws ProblemException
   *           for a token that is wrong, used or too old, or a password that
   *           cannot be taken
   */
  public void reset(String token, String password) {
    var account = transaction
        .execute(begun -> tokens.subject(TokenPurpose.PASSWORD_RESET, token).map(AccountId::new)
            .flatMap(accounts::find));
    if (account == null || account.isEmpty())
      throw invalidToken();
    check(password, "/password", account.get());
    var hash = passwords.hash(password);
    transaction.executeWithoutResult(begun -> {
      var id = tokens.redeem(TokenPurpose.PASSWORD_RESET, token).map(AccountId::new)
          .orElseThrow(PasswordChanges::invalidToken);
      accounts.keepPassword(id, hash);
      sessions.endAll(id);
      told(id);
    });
  }

  /** The session that asks stays; all others end. */
  void change(CurrentAccount caller, String present, String next) {
    var account = accounts.find(caller.id()).orElseThrow();
    if (!passwords.matches(present, account.passwordHash()))
      throw new ProblemException(IdentityProblem.WRONG_PASSWORD,
          List.of(FieldProblem.at("/currentPassword", "identity.password.wrong")));
    check(next, "/newPassword", account);
    var hash = passwords.hash(next);
    transaction.executeWithoutResult(begun -> {
      accounts.keepPassword(caller.id(), hash);
      sessions.endOthers(caller.id(), caller.session());
      told(caller.id());
    });
  }

  /**
   * @throws ProblemException
   *           where it is not the account's
   */
  void prove(AccountId id, String password) {
    var account = accounts.find(id).orElseThrow();
    if (!passwords.matches(password, account.passwordHash()))
      throw new ProblemException(IdentityProblem.WRONG_PASSWORD,
          List.of(FieldProblem.at("/password", "identity.password.wrong")));
  }

  private void told(AccountId account) {
    SecurityLog.passwordChanged(account);
    events.publishEvent(new PasswordChanged(UUID.randomUUID(), account));
  }

  private void check(String password, String pointer, Account account) {
    rules.check(password, pointer, account.email().localPart(), account.displayName());
  }

  private static ProblemException invalidToken() {
    return EmailChanges.invalidToken();
  }
}
