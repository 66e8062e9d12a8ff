package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.credentials.CredentialShelf;
import com.athleex.directory.trainers.moderation.Review.HeldText;
import com.athleex.directory.trainers.profile.History;
import com.athleex.directory.trainers.profile.TextHold;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StaffView {

  private static final int MOST_CHANGES = 100;

  private final TrainerRepository trainers;
  private final CredentialShelf shelf;
  private final TextHold texts;
  private final History history;
  private final TrainerChanges changes;

  StaffView(TrainerRepository trainers, CredentialShelf shelf, TextHold texts, History history,
      TrainerChanges changes) {
    this.trainers = trainers;
    this.shelf = shelf;
    this.texts = texts;
    this.history = history;
    this.changes = changes;
  }

  @Transactional(readOnly = true)
  public StaffTrainer of(String handle) {
    return trainers.findByHandle(handle).map(this::view)
        .orElseThrow(() -> new ProblemException(TrainerProblem.UNKNOWN_TRAINER));
  }

  private StaffTrainer view(Trainer trainer) {
    return new StaffTrainer(trainer.id(), trainer.handle(),
        trainer.account().map(AccountId::value).orElse(null), trainer.state(),
        trainer.isPublic(changes.today()), trainer.suspensionReason(), trainer.textsHeldSince(),
        trainer.textsRefusedBecause(), texts.of(trainer).stream().map(HeldText::of).toList(),
        History.snapshot(trainer), shelf.of(trainer), trainer.publishedAt(), trainer.confirmedAt(),
        trainer.changedAt(),
        history.of(trainer.id(), MOST_CHANGES).stream().map(StaffTrainer.Change::of).toList());
  }
}
