package com.athleex.directory.trainers.profile;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.TrainerMerged;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one profile of two that are one person's. */
@Component
public class Absorption {

  private static final int MOST_CREDENTIALS = 20;

  private final EntityManager store;
  private final TrainerChanges changes;
  private final History history;
  private final Removal removal;
  private final FormerHandles formers;
  private final ApplicationEventPublisher events;

  Absorption(EntityManager store, TrainerChanges changes, History history, Removal removal,
      FormerHandles formers, ApplicationEventPublisher events) {
    this.store = store;
    this.changes = changes;
    this.history = history;
    this.removal = removal;
    this.formers = formers;
    this.events = events;
  }

  /**
   * Gives {@code stays} the other's credentials and addresses, and removes the
   * other. Both are locked, in the caller's transaction.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void absorb(Trainer stays, Trainer goes, @Nullable AccountId by) {
    if (goes.account().isPresent())
      throw new IllegalArgumentException("its trainer owns it");
    changes.apply(stays, by, trainer -> {
      trainer.changeCredentials(present -> united(present, goes.credentials()), changes.now());
      return trainer;
    });
    history.keepMerged(stays, goes.handle(), by, changes.now());
    store.createQuery("update FormerHandle f set f.trainerId = :to where f.trainerId = :from")
        .setParameter("to", stays.id()).setParameter("from", goes.id()).executeUpdate();
    events.publishEvent(new TrainerMerged(goes.id(), stays.id(), stays.handle()));
    removal.remove(goes);
    formers.save(new FormerHandle(goes.handle(), stays, changes.now()));
  }

  private static List<Credential> united(List<Credential> present, List<Credential> more) {
    var all = new ArrayList<>(present);
    for (var credential : more)
      if (all.size() < MOST_CREDENTIALS && all.stream().noneMatch(known -> same(known, credential)))
        all.add(credential.own());
    return all;
  }

  private static boolean same(Credential one, Credential other) {
    return one.kind() == other.kind() && one.title().equalsIgnoreCase(other.title())
        && one.issuer().equalsIgnoreCase(other.issuer()) && Objects.equals(one.number(), other.number());
  }
}
