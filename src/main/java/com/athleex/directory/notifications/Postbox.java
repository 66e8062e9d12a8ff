package com.athleex.directory.notifications;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes letters to where they are read. Called by listeners of events, which
 * are told again until they succeed: see
 * {@code org.springframework.modulith.events.ApplicationModuleListener}.
 *
 * <p>
 * A listener with a transaction, as that annotation has it by itself, holds one
 * of the 16 database connections for as long as it runs, and with it every row
 * that it locked: also while it waits for a mail server, which may be half a
 * minute. A listener that needs none is annotated
 * {@code @ApplicationModuleListener(propagation = NOT_SUPPORTED)}: what it
 * looks up, the address above all, it reads in short transactions of its
 * services, and nothing is held meanwhile. Either way no more than four
 * listeners run at once.
 */
public interface Postbox {

  /**
   * Hands a letter to the mail server, or writes it into the mail folder. A
   * second delivery of the same id replaces the file of the first, and carries
   * the same {@code Message-ID}. A letter whose address is none, or which the
   * mail server refuses for good (550, 551, 553), is logged and given up: it
   * would be refused each time.
   *
   * @throws org.springframework.mail.MailException
   *           where it was not taken over; nothing of the address is in its
   *           message
   */
  void deliver(Letter letter);

  /**
   * Removes every letter to {@code address} that is still kept here and was
   * written before {@code until}: a later one may be somebody else's.
   */
  void forget(String address, Instant until);

  /**
   * Where letters are kept as files instead of being sent, as they are on a trial
   * in the default profile; empty where they are sent.
   */
  default Optional<Path> folder() {
    return Optional.empty();
  }
}
