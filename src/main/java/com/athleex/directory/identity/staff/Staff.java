package com.athleex.directory.identity.staff;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.accounts.EmailAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the accounts is an editor or an administrator. */
@Service
@Transactional
class Staff {

  private final Accounts accounts;

  Staff(Accounts accounts) {
    this.accounts = accounts;
  }

  @Transactional(readOnly = true)
  public List<Account> all() {
    return accounts.staff();
  }

  /** Empty where nobody has the address. */
  public Optional<Account> appoint(String email, Role role) {
    return EmailAddress.of(email).flatMap(accounts::find).map(Account::id).flatMap(accounts::locked)
        .map(account -> {
          account.appoint(role);
          return account;
        });
  }

  /** False where there is no such member of staff. */
  public boolean dismiss(AccountId id) {
    return accounts.locked(id).filter(account -> account.roles().size() > 1).map(account -> {
      account.appoint(null);
      return account;
    }).isPresent();
  }
}
