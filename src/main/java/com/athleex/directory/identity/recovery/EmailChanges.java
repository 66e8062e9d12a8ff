package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.accounts.EmailAddress;
import com.athleex.directory.identity.accounts.OneTimeTokens;
import com.athleex.directory.identity.accounts.TokenPurpose;
import com.athleex.directory.identity.sessions.Sessions;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves an account to another address, once both mailboxes have agreed. */
@Service
@Transactional
public class EmailChanges {

  private final EmailChangeRepository changes;
  private final Accounts accounts;
  private final OneTimeTokens tokens;
  private final Sessions sessions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EmailChanges(EmailChangeRepository changes, Accounts accounts, OneTimeTokens tokens, Sessions sessions,
      ApplicationEventPublisher events, Clock clock) {
    this.changes = changes;
    this.accounts = accounts;
    this.tokens = tokens;
    this.sessions = sessions;
    this.events = events;
    this.clock = clock;
  }

  void ask(AccountId account, EmailAddress email) {
    // one after the other, so that the last wish stands
    accounts.locked(account).ifPresent(locked -> {
      forget(account);
      var change = changes.save(new EmailChange(account, email, clock.instant()));
      events.publishEvent(new EmailChangeAsked(change.id(), account));
    });
  }

  /**
   * One mailbox agrees; with the second, the account moves and its other sessions
   * end.
   */
  public void confirm(String token) {
    var by = tokens.subject(TokenPurpose.EMAIL_CHANGE_FROM, token).isPresent()
        ? TokenPurpose.EMAIL_CHANGE_FROM
        : TokenPurpose.EMAIL_CHANGE_TO;
    var change = tokens.redeem(by, token).flatMap(changes::lock).filter(one -> one.stands(clock.instant()))
        .orElseThrow(EmailChanges::invalidToken);
    change.confirm(by);
    if (change.isConfirmed())
      move(change);
  }

  private void move(EmailChange change) {
    var account = accounts.locked(change.account()).orElseThrow(EmailChanges::invalidToken);
    if (accounts.find(change.email()).isPresent())
      throw invalidToken();
    events.publishEvent(new EmailMoved(change.id(), account.id(), account.email().value()));
    account.moveTo(change.email());
    SecurityLog.emailChanged(account.id());
    sessions.endAll(account.id());
    forget(account.id());
  }

  Optional<EmailChange> of(AccountId account) {
    return changes.findByAccountId(account.value());
  }

  void forget(AccountId account) {
    of(account).map(EmailChange::id).map(List::<UUID>of).ifPresent(tokens::forget);
    changes.deleteOf(account.value());
  }

  int forgetExpired() {
    return changes.deleteExpired(clock.instant());
  }

  static ProblemException invalidToken() {
    return new ProblemException(IdentityProblem.INVALID_TOKEN,
        List.of(FieldProblem.at("/token", "identity.token")));
  }
}
