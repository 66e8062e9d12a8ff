package com.athleex.directory.notifications;

import jakarta.mail.internet.AddressException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to a mail server (SMTP). */
class MailServer implements Postbox {

  private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
  private static final Set<Integer> NO_SUCH_MAILBOX = Set.of(550, 551, 553);

  private final LetterWriter writer;
  private final JavaMailSender server;

  MailServer(LetterWriter writer, JavaMailSender server) {
    this.writer = writer;
    this.server = server;
  }

  @Override
  public void deliver(Letter letter) {
    try {
      server.send(writer.write(letter));
    } catch (AddressException e) {
      LOG.warn("{} is given up: its address is none that mail can be sent to", letter);
    } catch (MailException failure) {
      var causes = causes(failure);
      if (causes.stream().anyMatch(MailServer::refusesForGood))
        LOG.warn("{} is given up: the mail server refuses its address for good", letter);
      else
        // servers repeat the address in their answers: nothing of those goes on
        throw new MailSendException(letter + " was not taken over by the mail server: "
            + causes.stream().map(MailServer::told).collect(Collectors.joining(", ")));
    }
  }

  @Override
  public void forget(String address, Instant until) {
    // what was handed over is not here any more
  }

  private static List<Throwable> causes(MailException failure) {
    var messages = failure instanceof MailSendException sending
        ? sending.getMessageExceptions()
        : new Exception[0];
    var causes = new ArrayList<Throwable>();
    Stream.concat(Stream.of(messages), Stream.of(failure)).forEach(found -> {
      for (Throwable at = found; at != null && !causes.contains(at); at = at.getCause())
        causes.add(at);
    });
    return causes;
  }

  // 5.7.x is about what we may, and not about the mailbox
  private static boolean refusesForGood(Throwable cause) {
    return cause instanceof SMTPAddressFailedException refused
        && NO_SUCH_MAILBOX.contains(refused.getReturnCode())
        && !String.valueOf(refused.getMessage()).contains("5.7.");
  }

  private static String told(Throwable cause) {
    var kind = cause.getClass().getSimpleName();
    return switch (cause) {
      case SMTPAddressFailedException answered -> kind + " " + answered.getReturnCode();
      case SMTPSendFailedException answered -> kind + " " + answered.getReturnCode();
      default -> kind;
    };
  }
}
