package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.accounts.EmailAddress;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.Quotas;
import com.athleex.directory.web.Taken;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries passwords, without locking out whose password is tried.
 * Wrong ones are counted by the network they come from, by address and network,
 * and by address from wherever. The last one is not asked of a network from
 * which the account was signed in to before, so that its owner gets in while
 * others try; from elsewhere, a letter (password reset) or a passkey always
 * opens.
 */
@Component
class SignInLimits {

  static final Quota NETWORK = new Quota("sign-in-network", 100, Duration.ofMinutes(10));
  static final Quota PAIR = new Quota("sign-in-pair", 10, Duration.ofMinutes(15));
  static final Quota ADDRESS = new Quota("sign-in-address", 100, Duration.ofHours(1));

  private final Quotas quotas;
  private final Accounts accounts;
  private final Sessions sessions;

  SignInLimits(Quotas quotas, Accounts accounts, Sessions sessions) {
    this.quotas = quotas;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /**
   * Counts an attempt before it is looked at, so that many at once are counted
   * too.
   *
   * @throws com.athleex.directory.web.ProblemException
   *           {@code too-many-requests}
   */
  Attempt begin(String email, Client client) {
    var limits = limits(email, client);
    for (var limit : limits) {
      var taken = quotas.take(limit.quota(), limit.key());
      if (taken instanceof Taken.Exhausted)
        SecurityLog.signInSlowed(limit.quota().policy(), client.network());
      taken.orRefuse();
    }
    return () -> limits.forEach(limit -> quotas.giveBack(limit.quota(), limit.key()));
  }

  /** An attempt that was counted. */
  interface Attempt {

    /** It was the right password, and does not count. */
    void succeeded();
  }

  private List<Limit> limits(String email, Client client) {
    var address = EmailAddress.of(email).map(EmailAddress::key).orElse("none");
    var network = new Limit(NETWORK, client.network());
    var pair = new Limit(PAIR, address + client.network());
    return isKnown(email, client)
        ? List.of(network, pair)
        : List.of(network, pair, new Limit(ADDRESS, address));
  }

  private boolean isKnown(String email, Client client) {
    return EmailAddress.of(email).flatMap(accounts::find).map(Account::id)
        .filter(account -> sessions.knows(account, client.network())).isPresent();
  }

  private record Limit(Quota quota, String key) {}
}
