package com.athleex.directory.notifications;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** Reads the mail folder, as a newcomer does who tries the application. */
@TestComponent
public class Mailbox {

  private static final Pattern TOKEN = Pattern.compile("atht_[\\w-]+");

  private final Path folder;

  Mailbox(NotificationSettings settings) {
    this.folder = settings.folder();
  }

  /** Where the letters are. */
  public Path folder() {
    return folder;
  }

  /** The one letter to the address with this subject, as soon as it is there. */
  public Received letter(String to, String subject) {
    return await().until(() -> letters(to).stream()
        .filter(letter -> letter.subject().equals(subject)).findFirst(), Optional::isPresent).orElseThrow();
  }

  /** All letters to the address, in no order. */
  public List<Received> letters(String to) {
    if (!Files.isDirectory(folder))
      return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".eml")).map(Mailbox::read)
          .flatMap(Optional::stream)
          .filter(letter -> letter.to().equalsIgnoreCase(to)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // another test's letter can go away while it is looked at
  private static Optional<Received> read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var message = new MimeMessage(null, in);
      var parts = (MimeMultipart) message.getContent();
      return Optional.of(new Received(message.getAllRecipients()[0].toString(), message.getSubject(),
          parts.getBodyPart(0).getContent().toString(), parts.getBodyPart(1).getContent().toString()));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  /** A letter as its reader sees it. */
  public record Received(String to, String subject, String plain, String html) {

    /** The code that stands in it. */
    public String token() {
      var found = TOKEN.matcher(plain);
      if (!found.find())
        throw new IllegalStateException("no code in \"" + subject + "\"");
      return found.group();
    }
  }
}
