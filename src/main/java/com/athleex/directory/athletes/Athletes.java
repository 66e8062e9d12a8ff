package com.athleex.directory.athletes;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.web.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people whom this module keeps something for. */
@Component
public class Athletes {

  private final AddressBook addresses;

  Athletes(AddressBook addresses) {
    this.addresses = addresses;
  }

  /**
   * Until the transaction ends, nobody else changes what is kept for this
   * athlete, and nobody erases it: limits hold, and nothing outlives its account.
   *
   * @throws ProblemException
   *           {@code authentication-required} where the account is gone
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(AccountId account) {
    if (addresses.of(account).isEmpty())
      throw new ProblemException(IdentityProblem.AUTHENTICATION_REQUIRED);
  }
}
