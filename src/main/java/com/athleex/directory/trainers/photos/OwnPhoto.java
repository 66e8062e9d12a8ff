package com.athleex.directory.trainers.photos;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.media.Photos;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.trainers.profile.TrainerChanges;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What trainers do with the photo of their own profile. */
@Service
class OwnPhoto {

  private final OwnProfiles profiles;
  private final TrainerChanges changes;
  private final Photos photos;
  private final UnusedPhotos unused;
  private final ApplicationEventPublisher events;

  OwnPhoto(OwnProfiles profiles, TrainerChanges changes, Photos photos, UnusedPhotos unused,
      ApplicationEventPublisher events) {
    this.profiles = profiles;
    this.changes = changes;
    this.photos = photos;
    this.unused = unused;
    this.events = events;
  }

  /**
   * Shows a picture from now on, in no transaction while it is read.
   *
   * @return the photo's key
   */
  String show(AccountId account, InputStream picture) {
    // whoever has no profile is told so before the work
    profiles.look(account, trainer -> trainer);
    var photo = photos.keep(picture);
    try {
      change(account, photo);
    } catch (RuntimeException refused) {
      unused.remove(photo);
      throw refused;
    }
    return photo;
  }

  void drop(AccountId account) {
    change(account, null);
  }

  private void change(AccountId account, @Nullable String photo) {
    profiles.change(account, trainer -> {
      var former = trainer.show(photo, changes.now());
      if (former != null && !former.equals(photo))
        events.publishEvent(PhotoDropped.of(former));
      return trainer;
    });
  }
}
