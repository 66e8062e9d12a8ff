package com.athleex.directory.trainers.profile;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells other modules of what a new day changes though nobody has written
 * anything. A day that was missed is made up for at the next start.
 */
@Component
public class DayRound {

  private static final Logger LOG = LoggerFactory.getLogger(DayRound.class);
  private static final Limit AT_ONCE = Limit.of(200);

  private final TrainerRepository trainers;
  private final TrainerChanges changes;
  private final ShownSpecialties specialties;
  private final TransactionTemplate transaction;

  DayRound(TrainerRepository trainers, TrainerChanges changes, ShownSpecialties specialties,
      PlatformTransactionManager transactions) {
    this.trainers = trainers;
    this.changes = changes;
    this.specialties = specialties;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Scheduled(initialDelayString = "${directory.trainers.round-every:PT10M}", fixedDelayString = "${directory.trainers.round-every:PT10M}")
  void onTime() {
    long told = run();
    if (told > 0)
      LOG.info("The day changes {} profiles", told);
  }

  /** @return how many profiles there were to tell of */
  public long run() {
    long told = 0;
    for (;;) {
      var due = trainers.idsDueOn(changes.today(), AT_ONCE);
      if (due.isEmpty())
        return told;
      for (var id : due)
        transaction.executeWithoutResult(status -> trainers.lock(id).ifPresent(trainer -> {
          trainer.lookAhead(specialties, changes.today());
          changes.tell(trainer);
        }));
      told += due.size();
    }
  }
}
