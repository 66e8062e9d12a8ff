package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.PersonalPost;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

@Component
class PasskeyLetters {

  private final PersonalPost post;

  PasskeyLetters(PersonalPost post) {
    this.post = post;
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(PasskeyAdded added) {
    post.write(added.id(), added.account(), "identity/passkey-added", Map.of(), null);
  }
}
