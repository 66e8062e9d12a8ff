package com.athleex.directory.athletes.shortlist;

import com.athleex.directory.athletes.AthleteProblem;
import com.athleex.directory.athletes.Athletes;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.search.ListedTrainers;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.TrainerErased;
import com.athleex.directory.trainers.TrainerMerged;
import com.athleex.directory.web.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The shortlists of athletes. */
@Service
class Shortlist {

  static final int MOST = 200;

  private final Athletes athletes;
  private final ShortlistRepository entries;
  private final ListedTrainers trainers;
  private final Clock clock;

  Shortlist(Athletes athletes, ShortlistRepository entries, ListedTrainers trainers, Clock clock) {
    this.athletes = athletes;
    this.entries = entries;
    this.trainers = trainers;
    this.clock = clock;
  }

  /**
   * @param trainer
   *          null where the profile is public no longer
   */
  record Kept(ShortlistEntry entry, @Nullable PublicProfile trainer) {}

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Kept> of(AccountId account) {
    var kept = entries.findAllOf(account.value());
    var listed = trainers.all(kept.stream().map(ShortlistEntry::trainerId).toList());
    return kept.stream().map(entry -> new Kept(entry, listed.get(entry.trainerId()))).toList();
  }

  /**
   * Who could be added.
   *
   * @throws ProblemException
   *           {@code trainer-not-found}
   */
  PublicProfile listed(String handle) {
    return trainers.find(handle).orElseThrow(() -> new ProblemException(SearchProblem.TRAINER_NOT_FOUND));
  }

  @Transactional(readOnly = true)
  public boolean keeps(AccountId account, PublicProfile trainer) {
    return entries.existsByAccountIdAndTrainerId(account.value(), trainer.id());
  }

  /**
   * Adds a trainer, who may be there already.
   *
   * @throws ProblemException
   *           {@code trainer-not-found}, or {@code shortlist-full}
   */
  @Transactional
  public void add(AccountId account, String handle) {
    athletes.hold(account);
    var trainer = listed(handle);
    if (entries.existsByAccountIdAndTrainerId(account.value(), trainer.id()))
      return;
    if (entries.countByAccountId(account.value()) >= MOST)
      throw new ProblemException(AthleteProblem.SHORTLIST_FULL, MOST);
    entries.save(new ShortlistEntry(account, trainer, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /** Removes a trainer, who may be public no longer, or not there at all. */
  @Transactional
  public void remove(AccountId account, String handle) {
    athletes.hold(account);
    trainers.find(handle).ifPresentOrElse(trainer -> entries.remove(account.value(), trainer.id()),
        () -> entries.remove(account.value(), handle));
  }

  /** Whoever kept the one keeps the other: once, who kept both. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(TrainerMerged event) {
    entries.forgetBesides(event.from(), event.to());
    entries.move(event.from(), event.to(), event.handle());
  }

  /** A handle can be a name: it goes with the person. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(TrainerErased event) {
    entries.forget(event.trainer());
  }
}
