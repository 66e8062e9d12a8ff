package com.athleex.directory.trainers.profile;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.TrainersChanged;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to change a profile: what it said before is kept, texts that
 * claim too much are held, and other modules are told of what the public sees.
 */
@Component
public class TrainerChanges {

  private final TrainerRepository trainers;
  private final EntityManager store;
  private final History history;
  private final TextHold texts;
  private final ShownSpecialties specialties;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TrainerChanges(TrainerRepository trainers, EntityManager store, History history, TextHold texts,
      ShownSpecialties specialties,
      ApplicationEventPublisher events, Clock clock) {
    this.trainers = trainers;
    this.store = store;
    this.history = history;
    this.texts = texts;
    this.specialties = specialties;
    this.events = events;
    this.clock = clock;
  }

  /** Now, as exactly as both databases keep it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Today in UTC, by which everything expires. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
  }

  /**
   * Applies a change to a profile that is locked, in the caller's transaction.
   *
   * @param by
   *          who changes it; null for a clock
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public <T> T apply(Trainer trainer, @Nullable AccountId by, Function<Trainer, T> change) {
    var before = History.snapshot(trainer);
    var words = TextHold.words(trainer);
    var shown = trainer.isPublic(today()) && !trainer.isHeld() ? trainer.texts() : null;
    T outcome = change.apply(trainer);
    texts.look(trainer, words, shown, now());
    trainer.lookAhead(specialties, today());
    trainers.flush();
    history.keep(trainer, before, by, now());
    tell(trainer);
    return outcome;
  }

  /** A profile that is new. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Trainer trainer) {
    texts.look(trainer, List.of(), null, now());
    store.persist(trainer);
    trainers.flush();
  }

  /** Tells other modules what the public sees of it today. */
  void tell(Trainer trainer) {
    events.publishEvent(trainer.asPublic(specialties, today())
        .map(profile -> new TrainersChanged(List.of(profile), List.of()))
        .orElseGet(() -> new TrainersChanged(List.of(), List.of(trainer.id()))));
  }
}
