package com.athleex.directory.trainers.claims;

import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.profile.ClaimEmailsImported;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has trainers invited to profiles that nobody owns. */
@Service
class Invitations {

  static final int AT_ONCE = 500;
  private static final Duration LIFE = Duration.ofDays(14);
  private static final Duration UNUSED = Duration.ofDays(90);

  private final InvitationTable table;
  private final TrainerRepository trainers;
  private final TrainerChanges changes;
  private final ApplicationEventPublisher events;

  Invitations(InvitationTable table, TrainerRepository trainers, TrainerChanges changes,
      ApplicationEventPublisher events) {
    this.table = table;
    this.trainers = trainers;
    this.changes = changes;
    this.events = events;
  }

  /**
   * @param email
   *          in its canonical form
   * @return until when the letter's link is good
   * @throws ProblemException
   *           {@code unknown-trainer}, {@code profile-claimed}
   */
  @Transactional
  public Instant invite(String handle, String email) {
    var trainer = trainers.lockByHandle(handle)
        .orElseThrow(() -> new ProblemException(TrainerProblem.UNKNOWN_TRAINER));
    if (trainer.account().isPresent())
      throw new ProblemException(ClaimProblem.PROFILE_CLAIMED);
    var id = UUID.randomUUID();
    var until = changes.now().plus(LIFE);
    table.invite(trainer.id(), id, email, changes.now(), until);
    events.publishEvent(new TrainerInvited(id));
    return until;
  }

  /**
   * @param left
   *          who could still be invited
   */
  record Begun(int invited, long left) {}

  /** Invites some hundreds of those whose address came by import. */
  @Transactional
  public Begun inviteImported() {
    var now = changes.now();
    int invited = 0;
    for (var trainer : table.waiting(now, AT_ONCE)) {
      var id = UUID.randomUUID();
      if (table.begin(trainer, id, now, now.plus(LIFE))) {
        events.publishEvent(new TrainerInvited(id));
        invited++;
      }
    }
    return new Begun(invited, table.countWaiting(now));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(ClaimEmailsImported event) {
    table.keep(event.byTrainer(), changes.now().plus(UNUSED));
  }

  @Scheduled(initialDelayString = "PT11M", fixedDelayString = "PT1H")
  @Transactional
  public void forgetExpired() {
    table.forgetExpired(changes.now());
  }
}
