package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.moderation.Decided.Outcome;
import com.athleex.directory.trainers.profile.Credential.Check;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators decide about trainers; each is told. */
@Service
class Decisions {

  private final TrainerRepository trainers;
  private final TrainerChanges changes;
  private final ApplicationEventPublisher events;

  Decisions(TrainerRepository trainers, TrainerChanges changes, ApplicationEventPublisher events) {
    this.trainers = trainers;
    this.changes = changes;
    this.events = events;
  }

  /**
   * A person has looked at a credential of a profile that somebody owns.
   *
   * @param since
   *          since when it waited as it was looked at; null where nobody asks
   * @throws ProblemException
   *           {@code changed-since}: what its trainer wrote afterwards nobody has
   *           read
   */
  @Transactional
  public void find(UUID credential, @Nullable Instant since, Check as, @Nullable LocalDate until,
      @Nullable String reason,
      AccountId by) {
    var trainer = trainers.idByCredential(credential).flatMap(trainers::lock)
        .filter(each -> each.credentials().stream().anyMatch(c -> c.id().equals(credential)))
        .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    trainer.credentials().stream().filter(each -> each.id().equals(credential))
        .forEach(each -> same(since, each.submittedAt()));
    decide(trainer, by, switch (as) {
      case EVIDENCE_SEEN -> Outcome.CREDENTIAL_SEEN;
      case REGISTRY_CONFIRMED -> Outcome.CREDENTIAL_CONFIRMED;
      case REVOKED -> Outcome.CREDENTIAL_REVOKED;
      case SELF_DECLARED -> throw new IllegalArgumentException("nothing was found");
    }, credential,
        found -> found.changeCredentials(
            all -> all.stream().map(each -> each.id().equals(credential)
                ? each.found(as, until, reason, by, changes.now())
                : each).toList(),
            changes.now()));
  }

  @Transactional
  public void clearTexts(String handle, @Nullable Instant since, AccountId by) {
    decide(held(handle, since), by, Outcome.TEXTS_CLEARED, null, Trainer::clearTexts);
  }

  @Transactional
  public void refuseTexts(String handle, @Nullable Instant since, String reason, AccountId by) {
    decide(held(handle, since), by, Outcome.TEXTS_REFUSED, null, trainer -> trainer.refuseTexts(reason));
  }

  @Transactional
  public void suspend(String handle, String reason, AccountId by) {
    decide(locked(handle), by, Outcome.SUSPENDED, null, trainer -> trainer.suspend(reason, changes.now()));
  }

  /** Does nothing where there is nothing to lift. */
  @Transactional
  public void lift(String handle, AccountId by) {
    var trainer = locked(handle);
    if (trainer.suspensionReason() != null)
      decide(trainer, by, Outcome.SUSPENSION_LIFTED, null, Trainer::liftSuspension);
  }

  private Trainer held(String handle, @Nullable Instant since) {
    var trainer = locked(handle);
    if (trainer.textsHeldSince() == null)
      throw new ProblemException(TrainerProblem.NOTHING_HELD);
    same(since, trainer.textsHeldSince());
    return trainer;
  }

  private static void same(@Nullable Instant read, @Nullable Instant present) {
    if (read != null && !read.equals(present))
      throw new ProblemException(TrainerProblem.CHANGED_SINCE);
  }

  private Trainer locked(String handle) {
    return trainers.lockByHandle(handle)
        .orElseThrow(() -> new ProblemException(TrainerProblem.UNKNOWN_TRAINER));
  }

  private void decide(Trainer trainer, AccountId by, Outcome outcome, @Nullable UUID credential,
      Consumer<Trainer> decision) {
    Impartial.check(trainer, by);
    changes.apply(trainer, by, changed -> {
      decision.accept(changed);
      return changed;
    });
    events.publishEvent(new Decided(UUID.randomUUID(), trainer.id(), outcome, credential));
  }
}
