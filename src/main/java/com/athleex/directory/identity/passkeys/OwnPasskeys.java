package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.identity.PersonalData;
import com.athleex.directory.identity.SecurityLog;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own passkeys. */
@Service
@Transactional
class OwnPasskeys implements PersonalData {

  private final PasskeyRepository passkeys;
  private final PasskeyUserRepository users;
  private final Challenges challenges;
  private final Accounts accounts;

  OwnPasskeys(PasskeyRepository passkeys, PasskeyUserRepository users, Challenges challenges,
      Accounts accounts) {
    this.passkeys = passkeys;
    this.users = users;
    this.challenges = challenges;
    this.accounts = accounts;
  }

  List<PasskeyRepresentation> of(AccountId account) {
    return passkeys.findByAccountIdOrderByCreatedAtAscIdAsc(account.value()).stream()
        .map(PasskeyRepresentation::of).toList();
  }

  /**
   * @throws ProblemException
   *           {@code not-found} where it is not the account's,
   *           {@code last-way-in} where nothing else opens that
   */
  void remove(AccountId id, UUID passkey) {
    // two at once may not remove the last two
    var account = accounts.locked(id).orElseThrow();
    if (passkeys.delete(passkey, id.value()) == 0)
      throw new ProblemException(WebProblem.NOT_FOUND);
    if (account.passwordHash() == null && passkeys.countByAccountId(id.value()) == 0)
      throw new ProblemException(IdentityProblem.LAST_WAY_IN);
    SecurityLog.passkeyRemoved(id);
  }

  @Override
  public String part() {
    return "passkeys";
  }

  @Override
  public Object export(AccountId account) {
    return of(account);
  }

  @Override
  public void erase(AccountId account) {
    challenges.forget(account);
    passkeys.deleteOf(account.value());
    users.deleteOf(account.value());
  }
}
