package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AddressBook;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class Addresses implements AddressBook {

  private final Accounts accounts;

  Addresses(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<Addressee> of(AccountId account) {
    return accounts.locked(account).map(Addresses::addressee);
  }

  @Override
  public Optional<Addressee> look(AccountId account) {
    return accounts.find(account).map(Addresses::addressee);
  }

  private static Addressee addressee(Account found) {
    return new Addressee(found.email().value(), found.language());
  }
}
