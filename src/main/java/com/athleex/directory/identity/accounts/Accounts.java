package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts there are. */
@Service
public class Accounts {

  private final AccountRepository accounts;
  private final SignUps signUps;
  private final OneTimeTokens tokens;
  private final Passwords passwords;
  private final TransactionTemplate transaction;

  Accounts(AccountRepository accounts, SignUps signUps, OneTimeTokens tokens, Passwords passwords,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.signUps = signUps;
    this.tokens = tokens;
    this.passwords = passwords;
    this.transaction = transaction;
  }

  /**
   * The account that address and password open. Takes as long for an address that
   * nobody has. A hash of former parameters is made anew by the way.
   */
  public Optional<Account> opened(String email, String password) {
    var found = EmailAddress.of(email).flatMap(address -> accounts.findByEmailKey(address.key()));
    var hash = found.map(Account::passwordHash).orElse(null);
    if (!passwords.matches(password, hash) || hash == null)
      return Optional.empty();
    if (passwords.isDated(hash))
      keepPassword(found.orElseThrow().id(), passwords.hash(password));
    return found;
  }

  public Optional<Account> find(AccountId id) {
    return accounts.findById(id.value());
  }

  public Optional<Account> find(EmailAddress email) {
    return accounts.findByEmailKey(email.key());
  }

  /**
   * The account, which nobody else changes or removes until the transaction ends.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Account> locked(AccountId id) {
    return accounts.lock(id.value());
  }

  /** Writes what was changed, so that its version is the next one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Account saved(Account account) {
    return accounts.saveAndFlush(account);
  }

  /** Editors and administrators, the oldest account first. */
  public List<Account> staff() {
    return accounts.findByStaffRoleInOrderByCreatedAt(List.of(Role.EDITOR, Role.ADMINISTRATOR));
  }

  public void keepPassword(AccountId id, String hash) {
    transaction.executeWithoutResult(
        begun -> accounts.lock(id.value()).ifPresent(account -> account.keepPassword(hash)));
  }

  /** Removes the account and what waits for its address. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(Account account) {
    signUps.forget(account.email());
    tokens.forget(List.of(account.id().value()));
    accounts.deleteById(account.id().value());
  }

  /**
   * Forgets sign-ups that were not answered, their letters, and codes that are
   * too old.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forgetExpired() {
    signUps.forgetExpired();
    tokens.forgetExpired();
  }
}
