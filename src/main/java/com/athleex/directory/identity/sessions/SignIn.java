package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Signing in by address and password. */
@Service
class SignIn {

  private final Accounts accounts;
  private final Sessions sessions;

  SignIn(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /** Empty where address and password do not belong together. */
  Optional<Tokens> byPassword(String email, String password, Client client) {
    return accounts.opened(email, password).map(account -> open(account, client));
  }

  private Tokens open(Account account, Client client) {
    return sessions.open(account, SignInMethod.PASSWORD, client);
  }
}
