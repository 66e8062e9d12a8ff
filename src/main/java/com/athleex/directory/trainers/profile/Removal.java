package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.TrainerErased;
import com.athleex.directory.trainers.TrainersChanged;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Removes a profile with everything that is kept of it. */
@Component
public class Removal {

  private final EntityManager store;
  private final ObjectProvider<TrainerErasure> erasures;
  private final ApplicationEventPublisher events;

  Removal(EntityManager store, ObjectProvider<TrainerErasure> erasures, ApplicationEventPublisher events) {
    this.store = store;
    this.erasures = erasures;
    this.events = events;
  }

  /** Removes a profile that is locked, in the caller's transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(Trainer trainer) {
    erasures.forEach(erasure -> erasure.erase(trainer));
    store.createQuery("delete from Revision r where r.id.trainerId = :trainer")
        .setParameter("trainer", trainer.id()).executeUpdate();
    store.createQuery("delete from FormerHandle f where f.trainerId = :trainer")
        .setParameter("trainer", trainer.id()).executeUpdate();
    store.remove(trainer);
    store.flush();
    events.publishEvent(new TrainersChanged(List.of(), List.of(trainer.id())));
    events.publishEvent(new TrainerErased(trainer.id()));
  }
}
