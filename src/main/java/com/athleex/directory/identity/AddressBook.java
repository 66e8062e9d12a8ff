package com.athleex.directory.identity;

import com.athleex.directory.identity.accounts.EmailAddress;
import java.util.Locale;
import java.util.Optional;

/** Where letters go. */
public interface AddressBook {

  /**
   * The address of an account, within a transaction: until it ends, nobody erases
   * the account, so that erasure finds the letter that is being written.
   */
  Optional<Addressee> of(AccountId account);

  /** The same, to be read and not written to: holds nothing. */
  Optional<Addressee> look(AccountId account);

  /**
   * The one form in which an address is kept and compared; empty where mail
   * reaches nobody by that text.
   */
  static Optional<String> canonical(String text) {
    return EmailAddress.of(text).map(EmailAddress::value);
  }

  /** A person whom letters reach. */
  record Addressee(String email, Locale language) {

    @Override
    public String toString() {
      return "Addressee[" + language + "]";
    }
  }
}
