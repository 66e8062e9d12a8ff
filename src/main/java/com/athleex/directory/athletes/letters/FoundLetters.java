package com.athleex.directory.athletes.letters;

import com.athleex.directory.identity.PersonalPost;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Writes to athletes whom their searches have found. */
@Component
class FoundLetters {

  private final WrittenLetters letters;
  private final PersonalPost post;

  FoundLetters(WrittenLetters letters, PersonalPost post) {
    this.letters = letters;
    this.post = post;
  }

  // a mail server that is slow holds no connection to the database
  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(TrainersFound event) {
    letters.of(event).ifPresent(letter -> post.write(event.letter(), event.account(), letter.language(),
        FoundLetter.TEMPLATE, letter.content(), letter.unsubscribe()));
  }
}
