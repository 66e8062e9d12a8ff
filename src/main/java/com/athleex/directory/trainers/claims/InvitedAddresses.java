package com.athleex.directory.trainers.claims;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.identity.AddressBook.Addressee;
import com.athleex.directory.identity.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Addresses of people who may claim a profile and have an account. */
@Component
class InvitedAddresses implements PersonalData {

  private final InvitationTable table;
  private final AddressBook accounts;

  InvitedAddresses(InvitationTable table, AddressBook accounts) {
    this.table = table;
    this.accounts = accounts;
  }

  @Override
  public String part() {
    return "claimInvitations";
  }

  @Override
  public Object export(AccountId account) {
    return accounts.look(account).map(Addressee::email).map(table::of).orElseGet(List::of);
  }

  @Override
  public void erase(AccountId account) {
    accounts.of(account).map(Addressee::email).ifPresent(table::forget);
  }
}
