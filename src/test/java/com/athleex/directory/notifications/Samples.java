package com.athleex.directory.notifications;

import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.WebSettings;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.env.MockEnvironment;

/** Letters that nobody sends but tests. */
final class Samples {

  static final UUID ID = UUID.fromString("0b7a1a52-0a55-4d8e-9d0c-53f5a1f4a0c1");

  private Samples() {}

  static Letter letter(UUID id, String to) {
    return letter(id, to, Locale.ENGLISH, "Ada", null);
  }

  static Letter letter(UUID id, String to, Locale language, String name, @Nullable URI unsubscribe) {
    return new Letter(id, to, language, "notifications/sample",
        Map.of("name", name, "subject", name, "link", "https://trainers.example/open"), unsubscribe);
  }

  static LetterWriter writer() {
    return writer(new NotificationSettings(Path.of("unused"), null, null));
  }

  static LetterWriter writer(NotificationSettings settings) {
    var address = new PublicAddress(new WebSettings(Path.of("unused"), null,
        URI.create("https://trainers.example/"), List.of(), 1024, Map.of(), null, null),
        new MockEnvironment());
    return new LetterWriter(new LetterTexts(messages(), address), settings, address,
        Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
  }

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/notifications", "messages/letters");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  /** What a mail program would show: 0 for the plain text, 1 for HTML. */
  static String part(MimeMessage message, int index) throws Exception {
    return (String) ((MimeMultipart) message.getContent()).getBodyPart(index).getContent();
  }
}
