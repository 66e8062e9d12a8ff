package com.athleex.directory.trainers.own;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AuditedNames;
import com.athleex.directory.identity.PersonalData;
import com.athleex.directory.trainers.profile.Handles;
import com.athleex.directory.trainers.profile.Removal;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

@Component
class KeptProfile implements PersonalData {

  private final TrainerRepository trainers;
  private final OwnView view;
  private final Removal removal;
  private final Handles handles;
  private final AuditedNames names;

  KeptProfile(TrainerRepository trainers, OwnView view, Removal removal, Handles handles,
      AuditedNames names) {
    this.handles = handles;
    this.names = names;
    this.trainers = trainers;
    this.view = view;
    this.removal = removal;
  }

  @Override
  public String part() {
    return "trainerProfile";
  }

  @Override
  public Object export(AccountId account) {
    return trainers.findByAccountId(account.value())
        .map(trainer -> List.of(
            new Kept(view.of(trainer, Locale.ENGLISH), trainer.credentials(),
                view.history(trainer, account))))
        .orElseGet(List::of);
  }

  @Override
  public void erase(AccountId account) {
    trainers.lockByAccount(account.value()).ifPresent(trainer -> {
      handles.of(trainer).forEach(names::forget);
      removal.remove(trainer);
    });
  }

  private record Kept(OwnProfileRepresentation profile, List<?> credentials,
      List<RevisionRepresentation> history) {}
}
