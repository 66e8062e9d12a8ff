package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.accounts.EmailAddress;
import com.athleex.directory.identity.accounts.TokenPurpose;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * An account's wish for another address; at most one at a time, and the next
 * one replaces it. Both mailboxes must agree: the new one because it may be
 * mistyped, the old one because the wish may be a thief's.
 */
@Entity
class EmailChange {

  @Id
  private UUID accountId;
  private UUID id;
  private String email;
  private String emailKey;
  private boolean confirmedByOld;
  private boolean confirmedByNew;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init")
  protected EmailChange() {}

  EmailChange(AccountId account, EmailAddress email, Instant now) {
    this.accountId = account.value();
    this.id = UUID.randomUUID();
    this.email = email.value();
    this.emailKey = email.key();
    this.expiresAt = now.plus(TokenPurpose.EMAIL_CHANGE_TO.life());
  }

  UUID id() {
    return id;
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  EmailAddress email() {
    return new EmailAddress(email);
  }

  boolean stands(Instant now) {
    return now.isBefore(expiresAt);
  }

  /** One of the mailboxes agrees. */
  void confirm(TokenPurpose by) {
    confirmedByOld |= by == TokenPurpose.EMAIL_CHANGE_FROM;
    confirmedByNew |= by == TokenPurpose.EMAIL_CHANGE_TO;
  }

  boolean isConfirmed() {
    return confirmedByOld && confirmedByNew;
  }
}
