package com.athleex.directory.trainers.photos;

import java.util.UUID;

/**
 * A trainer does not show a photo any more.
 *
 * @param id
 *          another one each time, as a photo can be dropped more than once
 */
record PhotoDropped(UUID id, String photo) {

  static PhotoDropped of(String photo) {
    return new PhotoDropped(UUID.randomUUID(), photo);
  }
}
