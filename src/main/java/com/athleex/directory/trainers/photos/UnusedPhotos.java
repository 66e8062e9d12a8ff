package com.athleex.directory.trainers.photos;

import com.athleex.directory.media.Photos;
import com.athleex.directory.trainers.profile.TrainerRepository;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Removes photos that nobody shows any more; two trainers may show the same
 * one.
 */
@Component
class UnusedPhotos {

  private final TrainerRepository trainers;
  private final Photos photos;

  UnusedPhotos(TrainerRepository trainers, Photos photos) {
    this.trainers = trainers;
    this.photos = photos;
  }

  // no database connection is held while the store is spoken to
  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(PhotoDropped event) {
    remove(event.photo());
  }

  void remove(String photo) {
    if (!trainers.existsByPhoto(photo))
      photos.delete(photo);
  }
}
