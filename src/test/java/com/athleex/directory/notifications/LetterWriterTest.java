package com.athleex.directory.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWriterTest {

  private static final URI END = URI.create("https://trainers.example/ends/1");

  @Test
  void aLetterIsPlainTextAndHtmlInItsLanguage() throws Exception {
    var english = read(Samples.letter(Samples.ID, "ada@example.org"));
    var italian = read(Samples.letter(Samples.ID, "ada@example.org", Locale.ITALIAN, "Ada <b>", END));

    assertThat(english.getContentType()).startsWith("multipart/alternative");
    assertThat(english.getSubject()).isEqualTo("Ada wrote to you");
    assertThat(Samples.part(english, 0)).isEqualToNormalizingNewlines("""
        Hello Ada, this is a sample.

        Open it: https://trainers.example/open

        --\s
        Find a Trainer: https://trainers.example/?lang=en
        """);
    assertThat(italian.getSubject()).isEqualTo("Ada <b> ti ha scritto: è per te");
    assertThat(Samples.part(italian, 0)).contains("Ciao Ada <b>, questo è un esempio.",
        "Non voglio più ricevere messaggi di questo tipo: " + END);
    var page = Jsoup.parse(Samples.part(italian, 1));
    assertThat(page.select("html[lang=it]")).hasSize(1);
    assertThat(page.text()).contains("Ciao Ada <b>, questo è un esempio.", "Aprilo");
    assertThat(page.select("a").eachAttr("href")).containsExactly("https://trainers.example/open",
        "https://trainers.example/?lang=it", END.toString());
    assertThat(page.select("link, script, img, style")).isEmpty();
    assertThat(Jsoup.parse(Samples.part(english, 1)).select("a")).hasSize(2);
  }

  @Test
  void theHeadersSayWhatAMachineShouldKnow() throws Exception {
    var letter = read(Samples.letter(Samples.ID, "ada@bücher.example", Locale.ITALIAN, "Ada", END));

    assertThat(letter.getHeader("From", null)).isEqualTo("Trova un trainer <no-reply@trainers.example>");
    assertThat(letter.getHeader("To", null)).isEqualTo("ada@xn--bcher-kva.example");
    assertThat(letter.getHeader("Reply-To")).isNull();
    assertThat(letter.getMessageID()).isEqualTo("<" + Samples.ID + "@trainers.example>");
    assertThat(letter.getSentDate()).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(letter.getHeader("Content-Language", null)).isEqualTo("it");
    assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(letter.getHeader("List-Unsubscribe", null)).isEqualTo("<" + END + ">");
    assertThat(letter.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(read(Samples.letter(Samples.ID, "ada@example.org")).getHeader("List-Unsubscribe")).isNull();
  }

  @Test
  void theOperatorSaysWhomLettersAreFrom() throws Exception {
    var settings = new NotificationSettings(Path.of("unused"), "Athleex <hello@athleex.example>",
        "help@athleex.example");
    var letter = Samples.writer(settings).write(Samples.letter(Samples.ID, "ada@example.org"));

    assertThat(letter.getHeader("From", null)).isEqualTo("Athleex <hello@athleex.example>");
    assertThat(letter.getHeader("Reply-To", null)).isEqualTo("help@athleex.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada\r\nBcc: eve@example.org", "Ada\nBcc: eve@example.org",
      "Ada\rBcc: eve@example.org",
      "Adà\r\n\r\nBcc: eve@example.org", "Ada\u2028Bcc: eve@example.org", "Ada\0\r\n Bcc: eve@example.org"})
  void aNameAddsNoHeader(String name) throws Exception {
    var letter = read(Samples.letter(Samples.ID, "ada@example.org", Locale.ENGLISH, name, END));

    assertThat(letter.getHeader("Bcc")).isNull();
    assertThat(letter.getAllRecipients()).hasSize(1);
    assertThat(letter.getSubject()).contains("Bcc: eve@example.org wrote to you")
        .doesNotContainPattern("\\p{Cc}");
    assertThat(letter.getContentType()).startsWith("multipart/alternative");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ada", "ada@example.org\r\nBcc: eve@example.org",
      "ada@example.org,eve@example.org",
      "ada@example.org eve@example.org", "Ada <ada@example.org>", "ada\n@example.org", "ada@exam\nple.org",
      "ada@example.org\0", "adà@example.org", "\"ada\r\nBcc: eve\"@example.org", "ada@eve@example.org",
      "@example.org",
      "ada@"})
  void whatIsNotOneBareAddressIsRefused(String address) {
    assertThatThrownBy(() -> Samples.writer().write(Samples.letter(Samples.ID, address)))
        .isInstanceOf(AddressException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b\r\nBcc: eve@example.org", "nobody", "a@example.org,b@example.org"})
  void anAddressInTheSettingsIsOne(String address) {
    assertThatThrownBy(() -> new NotificationSettings(Path.of("unused"), address, null))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("directory.notifications.from");
    assertThatThrownBy(() -> new NotificationSettings(Path.of("unused"), null, address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("directory.notifications.reply-to");
  }

  @Test
  void noAddressIsInALettersText() {
    assertThat(Samples.letter(Samples.ID, "ada@example.org")).asString().doesNotContain("ada");
  }

  // through bytes: what is injected shows only to who reads
  private static MimeMessage read(Letter letter) throws Exception {
    var bytes = new ByteArrayOutputStream();
    Samples.writer().write(letter).writeTo(bytes);
    assertThat(bytes.toString(StandardCharsets.US_ASCII).lines()).allMatch(line -> line.length() < 998);
    return new MimeMessage(null, new ByteArrayInputStream(bytes.toByteArray()));
  }
}
