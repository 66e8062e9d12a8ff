package com.athleex.directory.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ExtendWith(OutputCaptureExtension.class)
class MailServerTest {

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aLetterArrivesAsItWasWritten() throws Exception {
    server.start();
    mail(server.getSmtp().getPort())
        .deliver(Samples.letter(Samples.ID, "ada@example.org", Locale.ITALIAN, "Ada",
            URI.create("https://trainers.example/ends")));

    assertThat(server.getReceivedMessages()).singleElement().satisfies(letter -> {
      assertThat(letter.getMessageID()).isEqualTo("<" + Samples.ID + "@trainers.example>");
      assertThat(letter.getSubject()).isEqualTo("Ada ti ha scritto: è per te");
      assertThat(letter.getContentType()).startsWith("multipart/alternative");
      assertThat(letter.getAllRecipients()).extracting(Objects::toString).containsExactly("ada@example.org");
      assertThat(letter.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
      assertThat(Samples.part(letter, 0)).contains("Ciao Ada, questo è un esempio.");
      assertThat(Samples.part(letter, 1)).contains("Ciao Ada, questo è un esempio.").contains("lang=\"it\"");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"451 4.3.0 <ada@example.org> not now",
      "550 5.7.1 relaying to ada@example.org denied",
      "554 ada@example.org looks like spam", "421 ada@example.org is too much"})
  void whatMayPassIsToldWithoutTheAddress(String answer) throws IOException {
    try (var refusing = new AnsweringServer(answer)) {
      assertThatThrownBy(() -> mail(refusing.port()).deliver(Samples.letter(Samples.ID, "ada@example.org")))
          .isInstanceOf(MailException.class).hasNoCause().hasMessageContaining(answer.substring(0, 3))
          .hasMessageContaining(Samples.ID.toString()).message().doesNotContain("ada");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"550 5.1.1 <ada@example.org> no such user", "553 ada@example.org is no mailbox"})
  void aMailboxThatDoesNotExistIsNotAskedForAgain(String answer, CapturedOutput output) throws IOException {
    try (var refusing = new AnsweringServer(answer)) {
      mail(refusing.port()).deliver(Samples.letter(Samples.ID, "ada@example.org"));
    }
    assertThat(output).contains("given up").contains(Samples.ID.toString()).doesNotContain("ada@");
  }

  @Test
  void anAddressThatIsNoneIsGivenUpWithoutAServer(CapturedOutput output) {
    mail(1).deliver(Samples.letter(Samples.ID, "ada"));
    assertThat(output).contains("given up");
  }

  @Test
  void aServerThatIsAwayIsToldOf() {
    assertThatThrownBy(() -> mail(1).deliver(Samples.letter(Samples.ID, "ada@example.org")))
        .isInstanceOf(MailException.class).hasMessageContaining("ConnectException");
  }

  private static MailServer mail(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    return new MailServer(Samples.writer(), sender);
  }
}
