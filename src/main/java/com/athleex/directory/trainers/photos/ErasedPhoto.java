package com.athleex.directory.trainers.photos;

import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerErasure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The photo goes with its profile. */
@Component
class ErasedPhoto implements TrainerErasure {

  private final ApplicationEventPublisher events;

  ErasedPhoto(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void erase(Trainer trainer) {
    var photo = trainer.photo();
    if (photo != null)
      events.publishEvent(PhotoDropped.of(photo));
  }
}
