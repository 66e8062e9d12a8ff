package com.athleex.directory.trainers.appeals;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.appeals.Appeal.About;
import com.athleex.directory.trainers.moderation.Impartial;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.trainers.profile.Credential.Check;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes appeals in, and undoes what they were right about. */
@Service
class Appeals {

  /** Kept of one trainer; whoever lodged more is no longer heard here. */
  private static final int MOST = 200;

  private final AppealRepository appeals;
  private final OwnProfiles profiles;
  private final TrainerRepository trainers;
  private final TrainerChanges changes;
  private final ApplicationEventPublisher events;

  Appeals(AppealRepository appeals, OwnProfiles profiles, TrainerRepository trainers, TrainerChanges changes,
      ApplicationEventPublisher events) {
    this.appeals = appeals;
    this.profiles = profiles;
    this.trainers = trainers;
    this.changes = changes;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public List<Appeal> of(AccountId account) {
    return profiles.look(account, trainer -> appeals.findByTrainerIdOrderByLodgedAtDescIdDesc(trainer.id()));
  }

  /**
   * @throws ProblemException
   *           {@code nothing-to-appeal}, {@code appeal-open}
   */
  @Transactional
  public Appeal lodge(AccountId account, About about, @Nullable UUID credential, String text) {
    return profiles.change(account, trainer -> {
      if (!hasCause(trainer, about, credential))
        throw new ProblemException(TrainerProblem.NOTHING_TO_APPEAL);
      var lodged = appeals.findByTrainerIdOrderByLodgedAtDescIdDesc(trainer.id());
      if (lodged.size() >= MOST || lodged.stream().anyMatch(each -> each.standsFor(about, credential)))
        throw new ProblemException(TrainerProblem.APPEAL_OPEN);
      return appeals.save(new Appeal(trainer, about, credential, text, changes.now()));
    });
  }

  private static boolean hasCause(Trainer trainer, About about, @Nullable UUID credential) {
    return switch (about) {
      case SUSPENSION -> trainer.suspensionReason() != null;
      case TEXTS -> trainer.textsRefusedBecause() != null;
      case CREDENTIAL -> trainer.credentials().stream()
          .anyMatch(each -> each.id().equals(credential) && each.check() == Check.REVOKED);
    };
  }

  /**
   * @throws ProblemException
   *           {@code not-found}, {@code own-case}, {@code already-decided}
   */
  @Transactional
  public void decide(UUID id, boolean granted, @Nullable String reason, AccountId by) {
    var trainer = appeals.trainerOf(id).flatMap(trainers::lock).orElseThrow(Appeals::none);
    var appeal = appeals.findById(id).orElseThrow(Appeals::none);
    Impartial.check(trainer, by);
    if (!appeal.isOpen())
      throw new ProblemException(TrainerProblem.ALREADY_DECIDED);
    appeal.decide(granted ? Appeal.State.GRANTED : Appeal.State.REJECTED, reason, by, changes.now());
    if (granted)
      changes.apply(trainer, by, changed -> undone(changed, appeal));
    events.publishEvent(new AppealDecided(UUID.randomUUID(), id));
  }

  private Trainer undone(Trainer trainer, Appeal appeal) {
    switch (appeal.about()) {
      case SUSPENSION -> trainer.liftSuspension();
      case TEXTS -> trainer.clearTexts();
      case CREDENTIAL -> trainer.changeCredentials(
          all -> all.stream().map(each -> each.id().equals(appeal.credentialId())
              && each.check() == Check.REVOKED ? each.resubmitted(changes.now()) : each).toList(),
          changes.now());
    }
    return trainer;
  }

  private static ProblemException none() {
    return new ProblemException(WebProblem.NOT_FOUND);
  }
}
