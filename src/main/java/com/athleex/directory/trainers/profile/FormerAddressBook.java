package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.FormerAddresses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class FormerAddressBook implements FormerAddresses {

  private final TrainerRepository trainers;
  private final TrainerChanges changes;

  FormerAddressBook(TrainerRepository trainers, TrainerChanges changes) {
    this.trainers = trainers;
    this.changes = changes;
  }

  @Override
  @Transactional(readOnly = true)
  public Whereabouts find(String handle) {
    if (!Handles.isHandle(handle))
      return new Whereabouts.Unknown();
    return trainers.findByHandle(handle).or(() -> trainers.findByFormerHandle(handle))
        .map(trainer -> whereabouts(trainer, handle)).orElseGet(Whereabouts.Unknown::new);
  }

  private Whereabouts whereabouts(Trainer trainer, String handle) {
    if (trainer.isPublic(changes.today()) && !trainer.handle().equals(handle))
      return new Whereabouts.Moved(trainer.handle());
    return trainer.state() == ProfileState.WITHDRAWN && trainer.suspensionReason() == null
        ? new Whereabouts.Withdrawn()
        : new Whereabouts.Unknown();
  }
}
