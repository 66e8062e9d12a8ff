package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.Secret;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.accounts.EmailAddress;
import com.athleex.directory.identity.accounts.LetterLinks;
import com.athleex.directory.identity.accounts.OneTimeTokens;
import com.athleex.directory.identity.accounts.TokenPurpose;
import com.athleex.directory.notifications.Letter;
import com.athleex.directory.notifications.Postbox;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Letters about passwords and addresses. The account is locked while one is
 * written: whoever erases it waits, and finds the letter that was written.
 */
@Component
class RecoveryLetters {

  private final Accounts accounts;
  private final EmailChangeRepository changes;
  private final OneTimeTokens tokens;
  private final Postbox postbox;
  private final LetterLinks links;

  RecoveryLetters(Accounts accounts, EmailChangeRepository changes, OneTimeTokens tokens, Postbox postbox,
      LetterLinks links) {
    this.accounts = accounts;
    this.changes = changes;
    this.tokens = tokens;
    this.postbox = postbox;
    this.links = links;
  }

  @ApplicationModuleListener
  void on(PasswordResetAsked asked) {
    EmailAddress.of(asked.email()).flatMap(accounts::find).map(Account::id).flatMap(accounts::locked)
        .ifPresent(account -> send(asked.id(), account, account.email(), "identity/password-reset",
            coded("password-reset", tokens.issue(TokenPurpose.PASSWORD_RESET, account.id().value()),
                account)));
  }

  @ApplicationModuleListener
  void on(PasswordChanged changed) {
    accounts.locked(changed.account()).ifPresent(account -> send(changed.id(), account, account.email(),
        "identity/password-changed", Map.of()));
  }

  @ApplicationModuleListener
  void on(EmailChangeAsked asked) {
    accounts.locked(asked.account()).ifPresent(
        account -> changes.lock(asked.change()).ifPresent(change -> ask(change, account)));
  }

  @ApplicationModuleListener
  void on(EmailMoved moved) {
    accounts.locked(moved.account()).ifPresent(account -> send(letterId(moved.change(), "moved"), account,
        new EmailAddress(moved.formerEmail()), "identity/email-changed", Map.of()));
  }

  // the letter to the new address tells nothing of an account there: it may be
  // somebody else's
  private void ask(EmailChange change, Account account) {
    if (accounts.find(change.email()).isPresent())
      return;
    send(letterId(change.id(), "from"), account, account.email(), "identity/email-change-from",
        coded("email-change", tokens.issue(TokenPurpose.EMAIL_CHANGE_FROM, change.id()), account));
    send(letterId(change.id(), "to"), account, change.email(), "identity/email-change-to",
        coded("email-change", tokens.issue(TokenPurpose.EMAIL_CHANGE_TO, change.id()), account));
  }

  private Map<String, Object> coded(String page, Secret token, Account account) {
    return links.to(page, token, account.language());
  }

  private void send(UUID id, Account account, EmailAddress to, String template, Map<String, Object> content) {
    postbox.deliver(new Letter(id, to.value(), account.language(), template, content, null));
  }

  private static UUID letterId(UUID change, String end) {
    return UUID.nameUUIDFromBytes((change + end).getBytes(StandardCharsets.US_ASCII));
  }
}
