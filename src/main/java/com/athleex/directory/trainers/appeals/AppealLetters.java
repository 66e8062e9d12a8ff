package com.athleex.directory.trainers.appeals;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.moderation.DecisionLetter;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionOperations;

/** Writes to trainers whose appeals were decided. */
@Component
class AppealLetters {

  private final AppealRepository appeals;
  private final TrainerRepository trainers;
  private final TransactionOperations transaction;
  private final DecisionLetter letter;

  AppealLetters(AppealRepository appeals, TrainerRepository trainers, TransactionOperations transaction,
      DecisionLetter letter) {
    this.appeals = appeals;
    this.trainers = trainers;
    this.transaction = transaction;
    this.letter = letter;
  }

  private record Content(AccountId to, Appeal appeal) {}

  private enum Outcome {
    APPEAL_GRANTED, APPEAL_REJECTED
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(AppealDecided event) {
    Optional<Content> content = transaction.execute(status -> appeals.trainerOf(event.appeal())
        .flatMap(trainers::findById).flatMap(trainer -> trainer.account())
        .flatMap(account -> appeals.findById(event.appeal()).map(appeal -> new Content(account, appeal))));
    if (content != null)
      content.ifPresent(found -> letter.write(event.letter(), found.to,
          found.appeal.state() == Appeal.State.GRANTED ? Outcome.APPEAL_GRANTED : Outcome.APPEAL_REJECTED,
          null, found.appeal.reason()));
  }
}
