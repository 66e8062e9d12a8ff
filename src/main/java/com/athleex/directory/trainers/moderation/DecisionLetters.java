package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.profile.Credential;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionOperations;

/** Writes to trainers about whom something was decided. */
@Component
class DecisionLetters {

  private final TrainerRepository trainers;
  private final TransactionOperations transaction;
  private final DecisionLetter letter;

  DecisionLetters(TrainerRepository trainers, TransactionOperations transaction, DecisionLetter letter) {
    this.trainers = trainers;
    this.transaction = transaction;
    this.letter = letter;
  }

  private record Content(AccountId to, @Nullable String title, @Nullable String reason) {}

  // a mail server that is slow holds no connection to the database
  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(Decided event) {
    Optional<Content> content = transaction
        .execute(status -> trainers.findById(event.trainer()).flatMap(trainer -> content(trainer, event)));
    if (content != null)
      content.ifPresent(
          found -> letter.write(event.letter(), found.to, event.outcome(), found.title, found.reason));
  }

  private static Optional<Content> content(Trainer trainer, Decided event) {
    var credential = trainer.credentials().stream().filter(each -> each.id().equals(event.credential()))
        .findFirst();
    return trainer.account()
        .map(account -> new Content(account, credential.map(Credential::title).orElse(null),
            reason(trainer, event, credential)));
  }

  private static @Nullable String reason(Trainer trainer, Decided event, Optional<Credential> credential) {
    return switch (event.outcome()) {
      case CREDENTIAL_SEEN, CREDENTIAL_CONFIRMED, CREDENTIAL_REVOKED ->
        credential.map(Credential::decisionReason).orElse(null);
      case TEXTS_REFUSED -> trainer.textsRefusedBecause();
      case SUSPENDED -> trainer.suspensionReason();
      case TEXTS_CLEARED, SUSPENSION_LIFTED -> null;
    };
  }
}
