package com.athleex.directory.trainers.credentials;

import com.athleex.directory.media.EvidenceFiles;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Removes files once the database has forgotten them for good. */
@Component
class EvidenceRemoval {

  private final EvidenceFiles files;

  EvidenceRemoval(EvidenceFiles files) {
    this.files = files;
  }

  // a store that is slow holds no connection to the database
  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(EvidenceGone gone) {
    gone.keys().forEach(files::delete);
  }
}
