package com.athleex.directory.trainers.freshness;

import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has a letter written at each stage of a profile's age, one a stage. Of stages
 * that passed while nothing ran, only the present one is told.
 */
@Component
class AgeRound {

  private static final Logger LOG = LoggerFactory.getLogger(AgeRound.class);
  private static final int AT_ONCE = 200;

  private final AgeLetters letters;
  private final TrainerRepository trainers;
  private final TrainerChanges changes;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  AgeRound(AgeLetters letters, TrainerRepository trainers, TrainerChanges changes,
      ApplicationEventPublisher events, PlatformTransactionManager transactions) {
    this.letters = letters;
    this.trainers = trainers;
    this.changes = changes;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Scheduled(initialDelayString = "${directory.trainers.age-round-every:PT15M}", fixedDelayString = "${directory.trainers.age-round-every:PT15M}")
  void onTime() {
    long told = run();
    if (told > 0)
      LOG.info("{} trainers are asked to confirm their profiles", told);
  }

  /** @return how many letters it had written */
  long run() {
    long told = 0;
    for (var stage : Stage.values())
      told += run(stage, changes.today());
    return told;
  }

  private long run(Stage stage, LocalDate today) {
    var from = startOf(today.minusDays(stage.end() - 1L));
    var before = startOf(today.minusDays(stage.day() - 1L));
    long told = 0;
    for (;;) {
      var due = letters.due(stage, from, before, AT_ONCE);
      if (due.isEmpty())
        return told;
      for (var id : due)
        transaction.executeWithoutResult(status -> trainers.lock(id).ifPresent(one -> tell(one, stage)));
      told += due.size();
    }
  }

  // the note and the event are there together, or neither is
  private void tell(Trainer trainer, Stage stage) {
    var confirmedAt = trainer.confirmedAt();
    if (confirmedAt != null && letters.note(trainer.id(), confirmedAt, stage))
      events.publishEvent(new ProfileAges(UUID.randomUUID(), trainer.id(), stage, confirmedAt));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
