package com.athleex.directory.trainers.freshness;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.ProblemException;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainers say that all of their profile is true. */
@Service
class Confirmations {

  private final OwnProfiles profiles;
  private final TrainerRepository trainers;
  private final TrainerChanges changes;
  private final AddressBook accounts;
  private final ConfirmationLinks links;

  Confirmations(OwnProfiles profiles, TrainerRepository trainers, TrainerChanges changes,
      AddressBook accounts, ConfirmationLinks links) {
    this.profiles = profiles;
    this.trainers = trainers;
    this.changes = changes;
    this.accounts = accounts;
    this.links = links;
  }

  @Transactional
  public <T> T confirm(AccountId account, Function<Trainer, T> view) {
    profiles.change(account, this::confirm);
    return profiles.look(account, view);
  }

  /**
   * By the code of a letter. One that was used does no harm: the profile was
   * confirmed since, and stays as it is.
   *
   * @throws ProblemException
   *           {@code invalid-token}
   */
  @Transactional
  public void confirm(String code) {
    var link = links.read(code);
    if (changes.today().isAfter(link.until()))
      throw invalid();
    // the account first, as everybody who changes a profile
    var owner = trainers.ownerOf(link.trainer()).map(AccountId::new)
        .filter(account -> accounts.of(account).isPresent()).orElseThrow(Confirmations::invalid);
    var trainer = trainers.lockByAccount(owner.value()).filter(found -> found.id().equals(link.trainer()))
        .orElseThrow(Confirmations::invalid);
    if (link.confirmedAt().equals(trainer.confirmedAt()))
      changes.apply(trainer, owner, this::confirm);
  }

  private Trainer confirm(Trainer trainer) {
    trainer.confirm(changes.now());
    return trainer;
  }

  static ProblemException invalid() {
    return new ProblemException(IdentityProblem.INVALID_TOKEN);
  }
}
