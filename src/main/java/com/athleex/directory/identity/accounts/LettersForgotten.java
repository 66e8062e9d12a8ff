package com.athleex.directory.identity.accounts;

import com.athleex.directory.identity.LettersLeft;
import com.athleex.directory.notifications.Postbox;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Removes kept letters, after the erasure is certain, and until it is done. */
@Component
class LettersForgotten {

  private final Postbox postbox;

  LettersForgotten(Postbox postbox) {
    this.postbox = postbox;
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(LettersLeft left) {
    postbox.forget(left.email(), left.until());
  }
}
