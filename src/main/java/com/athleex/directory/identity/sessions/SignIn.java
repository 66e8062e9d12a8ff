package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Opens sessions for those who prove who they are. */
@Service
public class SignIn {

  private final Accounts accounts;
  private final Sessions sessions;
  private final SignInLimits limits;

  SignIn(Accounts accounts, Sessions sessions, SignInLimits limits) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.limits = limits;
  }

  /** Empty where address and password do not belong together. */
  Optional<Tokens> byPassword(String email, String password, Client client) {
    return proved(email, password, client).map(account -> open(account, SignInMethod.PASSWORD, client));
  }

  /**
   * Whose address and password these are; empty where they do not belong
   * together.
   */
  Optional<Account> proved(String email, String password, Client client) {
    var attempt = limits.begin(email, client);
    var account = accounts.opened(email, password);
    if (account.isEmpty()) {
      SecurityLog.signInRefused(client.network());
      return Optional.empty();
    }
    attempt.succeeded();
    return account;
  }

  /** For somebody who has proved it already. */
  public Tokens open(Account account, SignInMethod by, Client client) {
    SecurityLog.signedIn(account.id(), by.name(), client.network());
    return sessions.open(account, by, client);
  }
}
