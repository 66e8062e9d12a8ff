package com.athleex.directory.trainers.credentials;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalData;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.util.List;
import org.springframework.stereotype.Component;

/** The evidence goes with the profile: see {@link CredentialErasure}. */
@Component
class KeptCredentials implements PersonalData {

  private final TrainerRepository trainers;
  private final CredentialShelf shelf;

  KeptCredentials(TrainerRepository trainers, CredentialShelf shelf) {
    this.trainers = trainers;
    this.shelf = shelf;
  }

  @Override
  public String part() {
    return "trainerCredentials";
  }

  @Override
  public Object export(AccountId account) {
    return trainers.findByAccountId(account.value()).map(shelf::of).orElseGet(List::of);
  }

  @Override
  public void erase(AccountId account) {
    // by the profile
  }
}
