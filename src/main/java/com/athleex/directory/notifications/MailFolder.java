package com.athleex.directory.notifications;

import com.athleex.directory.web.OwnerOnly;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;

/** Keeps letters as files that mail programs open, readable by their owner. */
class MailFolder implements Postbox {

  private static final Logger LOG = LoggerFactory.getLogger(MailFolder.class);

  private final LetterWriter writer;
  private final Path folder;

  MailFolder(LetterWriter writer, Path folder) {
    this.writer = writer;
    this.folder = folder;
  }

  @Override
  public void deliver(Letter letter) {
    var name = letter.template().replace('/', '-') + "-" + letter.id() + ".eml";
    // also the unfinished file has one name for all attempts: none is left behind
    var unfinished = folder.resolve("." + name + ".part");
    try {
      var message = writer.write(letter);
      Files.createDirectories(folder, OwnerOnly.folder(folder));
      Files.deleteIfExists(unfinished);
      try (var file = Files.newByteChannel(unfinished,
          Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(unfinished))) {
        plainly(message).writeTo(Channels.newOutputStream(file));
      }
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (AddressException e) {
      LOG.warn("{} is given up: its address is none that mail can be sent to", letter);
    } catch (IOException | MessagingException e) {
      throw new MailSendException(letter + " could not be written: " + e.getClass().getSimpleName(), e);
    }
  }

  // a file is looked at with whatever is at hand: no line of it is broken or
  // encoded
  private static MimeMessage plainly(MimeMessage message) throws MessagingException, IOException {
    if (message.getContent() instanceof MimeMultipart parts)
      for (int i = 0; i < parts.getCount(); i++)
        parts.getBodyPart(i).setHeader("Content-Transfer-Encoding", "8bit");
    return message;
  }

  @Override
  public Optional<Path> folder() {
    return Optional.of(folder.normalize());
  }

  @Override
  public void forget(String address, Instant until) {
    if (!Files.isDirectory(folder))
      return;
    try (var kept = Files.newDirectoryStream(folder, "*.{eml,part}")) {
      for (var file : kept)
        if (isTo(address, file) && Files.getLastModifiedTime(file).toInstant().isBefore(until))
          Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The mail folder could not be looked through", e);
    }
  }

  private static boolean isTo(String address, Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var to = new InternetHeaders(in).getHeader("To", ",");
      return to != null && Arrays.stream(InternetAddress.parseHeader(to, false))
          .anyMatch(one -> address.equalsIgnoreCase(one.getAddress()));
    } catch (NoSuchFileException finished) {
      // a letter that was being written has its lasting name now, and is found under
      // it
      return false;
    } catch (MessagingException e) {
      throw new IOException("A file in the mail folder is not a letter", e);
    }
  }
}
