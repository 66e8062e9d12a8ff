package com.athleex.directory.trainers.appeals;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalData;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerErasure;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.util.List;
import org.springframework.stereotype.Component;

/** A trainer's appeals go with the profile. */
@Component
class KeptAppeals implements PersonalData, TrainerErasure {

  private final AppealRepository appeals;
  private final TrainerRepository trainers;

  KeptAppeals(AppealRepository appeals, TrainerRepository trainers) {
    this.appeals = appeals;
    this.trainers = trainers;
  }

  @Override
  public String part() {
    return "trainerAppeals";
  }

  @Override
  public Object export(AccountId account) {
    return trainers.findByAccountId(account.value())
        .map(trainer -> appeals.findByTrainerIdOrderByLodgedAtDescIdDesc(trainer.id()).stream()
            .map(AppealRepresentation::of).toList())
        .orElseGet(List::of);
  }

  @Override
  public void erase(AccountId account) {
    appeals.forgetWhoDecided(account.value());
  }

  @Override
  public void erase(Trainer trainer) {
    appeals.removeAllOf(trainer.id());
  }
}
