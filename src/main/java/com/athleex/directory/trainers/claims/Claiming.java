package com.athleex.directory.trainers.claims;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives profiles to trainers who show the secret of a letter. */
@Service
class Claiming {

  private final InvitationTable table;
  private final TrainerRepository trainers;
  private final TrainerChanges changes;
  private final AddressBook accounts;

  Claiming(InvitationTable table, TrainerRepository trainers, TrainerChanges changes, AddressBook accounts) {
    this.table = table;
    this.trainers = trainers;
    this.changes = changes;
    this.accounts = accounts;
  }

  /**
   * The profile becomes the account's, and stays as public as it is.
   *
   * @throws ProblemException
   *           {@code invalid-token}, {@code invited-elsewhere},
   *           {@code profile-exists}
   */
  @Transactional
  public <T> T claim(AccountId account, String token, Function<Trainer, T> view) {
    // holds the account: of its claims, one comes after the other
    var address = accounts.of(account)
        .orElseThrow(() -> new ProblemException(IdentityProblem.AUTHENTICATION_REQUIRED)).email();
    var invitation = table.opened(token, changes.now()).orElseThrow(Claiming::invalid);
    if (!invitation.email().equals(address))
      throw new ProblemException(ClaimProblem.INVITED_ELSEWHERE);
    if (trainers.ownedBy(account.value()))
      throw new ProblemException(ClaimProblem.PROFILE_EXISTS);
    var trainer = trainers.lock(invitation.trainer()).filter(found -> found.account().isEmpty())
        .orElseThrow(Claiming::invalid);
    if (!table.use(token))
      throw invalid();
    changes.apply(trainer, account, claimed -> {
      claimed.claim(account, changes.now());
      return claimed;
    });
    return view.apply(trainer);
  }

  private static ProblemException invalid() {
    return new ProblemException(IdentityProblem.INVALID_TOKEN,
        List.of(FieldProblem.at("/token", "identity.token")));
  }
}
