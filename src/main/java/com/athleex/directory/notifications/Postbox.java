package com.athleex.directory.notifications;

/**
 * Takes letters to where they are read. Called by listeners of events, which
 * are told again until they succeed: see
 * {@code org.springframework.modulith.events.ApplicationModuleListener}.
 */
public interface Postbox {

  /**
   * Hands a letter to the mail server, or writes it into the mail folder. A
   * second delivery of the same id replaces the file of the first, and carries
   * the same {@code Message-ID}.
   *
   * @throws org.springframework.mail.MailException
   *           where it was not taken over; nothing of the address is in its
   *           message
   */
  void deliver(Letter letter);

  /** Removes every letter to {@code address} that is still kept here. */
  void forget(String address);
}
