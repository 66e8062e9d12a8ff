package com.athleex.directory.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailException;

class MailFolderTest {

  @TempDir
  Path data;
  private Path folder;
  private MailFolder mail;

  @BeforeEach
  void open() {
    folder = data.resolve("mail");
    mail = new MailFolder(Samples.writer(), folder);
  }

  @Test
  void aLetterIsOneFileOfItsOwnersHoweverOftenItIsDelivered() throws IOException {
    mail.deliver(Samples.letter(Samples.ID, "ada@example.org"));
    mail.deliver(Samples.letter(Samples.ID, "ada@example.org"));

    var file = folder.resolve("notifications-sample-" + Samples.ID + ".eml");
    assertThat(kept()).containsExactly(file);
    assertThat(Files.readString(file)).contains("Subject: Ada wrote to you", "Hello Ada")
        .doesNotContain("quoted-printable").doesNotContain("=\r\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
  }

  @Test
  void whatWasLeftUnfinishedIsFinishedLater() throws IOException {
    var unfinished = folder.resolve(".notifications-sample-" + Samples.ID + ".eml.part");
    Files.createDirectory(folder);
    Files.writeString(unfinished, "From: somebody");
    mail.deliver(Samples.letter(Samples.ID, "ada@example.org"));

    assertThat(kept()).containsExactly(folder.resolve("notifications-sample-" + Samples.ID + ".eml"));
  }

  @Test
  void aLetterThatWasWrittenLaterStays() throws IOException {
    mail.deliver(Samples.letter(Samples.ID, "ada@example.org"));

    mail.forget("ada@example.org", Instant.now().minusSeconds(60));

    assertThat(kept()).hasSize(1);
  }

  private static Instant later() {
    return Instant.now().plusSeconds(60);
  }

  @Test
  void lettersToAForgottenAddressAreRemovedAndNoOthers() throws IOException {
    mail.forget("ada@example.org", later());
    mail.deliver(Samples.letter(UUID.randomUUID(), "ada@example.org"));
    mail.deliver(Samples.letter(UUID.randomUUID(), "ADA@Example.org"));
    mail.deliver(Samples.letter(Samples.ID, "adamo@example.org"));
    Files.writeString(folder.resolve(".x.eml.part"), "To: ada@example.org\r\nSubject: half");
    mail.forget("Ada@example.ORG", later());

    assertThat(kept()).containsExactly(folder.resolve("notifications-sample-" + Samples.ID + ".eml"));
  }

  @Test
  void anAddressThatIsNoneIsGivenUp() throws IOException {
    mail.deliver(Samples.letter(Samples.ID, "nobody"));

    assertThat(folder).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldWithoutTheAddress() throws IOException {
    Files.writeString(folder, "not a folder");

    assertThatThrownBy(() -> mail.deliver(Samples.letter(Samples.ID, "ada@example.org")))
        .isInstanceOf(MailException.class).hasMessageContaining("notifications/sample")
        .hasMessageNotContaining("ada");
  }

  private List<Path> kept() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
