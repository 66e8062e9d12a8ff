package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.Secret;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.accounts.Correspondence;
import com.athleex.directory.identity.accounts.EmailAddress;
import com.athleex.directory.identity.accounts.LetterLinks;
import com.athleex.directory.identity.accounts.OneTimeTokens;
import com.athleex.directory.identity.accounts.TokenPurpose;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters about passwords and addresses. */
@Component
class RecoveryLetters {

  private final Accounts accounts;
  private final EmailChangeRepository changes;
  private final OneTimeTokens tokens;
  private final Correspondence correspondence;
  private final LetterLinks links;
  private final TransactionTemplate transaction;

  RecoveryLetters(Accounts accounts, EmailChangeRepository changes, OneTimeTokens tokens,
      Correspondence correspondence, LetterLinks links, TransactionTemplate transaction) {
    this.accounts = accounts;
    this.changes = changes;
    this.tokens = tokens;
    this.correspondence = correspondence;
    this.links = links;
    this.transaction = transaction;
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(PasswordResetAsked asked) {
    EmailAddress.of(asked.email()).flatMap(accounts::find)
        .ifPresent(account -> correspondence.write(asked.id(), account.id(), "identity/password-reset",
            links.to("password-reset", issued(TokenPurpose.PASSWORD_RESET, account.id().value()),
                account.language()),
            null));
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(PasswordChanged changed) {
    correspondence.write(changed.id(), changed.account(), "identity/password-changed", Map.of(), null);
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(EmailChangeAsked asked) {
    accounts.find(asked.account()).ifPresent(account -> changes.findByAccountId(account.id().value())
        .filter(change -> change.id().equals(asked.change())).ifPresent(change -> ask(change, account)));
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(EmailMoved moved) {
    correspondence.write(letterId(moved.change(), "moved"), moved.account(),
        new EmailAddress(moved.formerEmail()), "identity/email-changed", Map.of());
  }

  // an address that has an account is told nothing, and neither is whoever asked
  private void ask(EmailChange change, Account account) {
    if (accounts.find(change.email()).isPresent())
      return;
    ask(change, account, account.email(), "from", TokenPurpose.EMAIL_CHANGE_FROM);
    ask(change, account, change.email(), "to", TokenPurpose.EMAIL_CHANGE_TO);
  }

  private void ask(EmailChange change, Account account, EmailAddress mailbox, String end,
      TokenPurpose purpose) {
    correspondence.write(letterId(change.id(), end), account.id(), mailbox, "identity/email-change-" + end,
        links.to("email-change", issued(purpose, change.id()), account.language()));
  }

  private Secret issued(TokenPurpose purpose, UUID subject) {
    return Objects.requireNonNull(transaction.execute(begun -> tokens.issue(purpose, subject)));
  }

  private static UUID letterId(UUID change, String end) {
    return UUID.nameUUIDFromBytes((change + end).getBytes(StandardCharsets.US_ASCII));
  }
}
