package com.athleex.directory.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** A message that keeps the {@code Message-ID} of its letter. */
class Envelope extends MimeMessage {

  private final String messageId;

  Envelope(String messageId) {
    super(Session.getInstance(new Properties()));
    this.messageId = messageId;
  }

  // the library would make another one with each attempt
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
