package com.athleex.directory.web.pages;

import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.WebSettings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Whom to tell of a weakness (RFC 9116): whom the operator has named, else the
 * mailbox that every domain has for it (RFC 2142, section 4).
 */
@Controller
class SecurityContact {

  private static final String PATH = "/.well-known/security.txt";
  // the RFC asks for less than a year; whoever runs it longer should look again
  private static final Duration GOOD_FOR = Duration.ofDays(180);

  private final String text;

  SecurityContact(WebSettings settings, PublicAddress address, Clock clock) {
    var contact = settings.securityContact() == null
        ? URI.create("mailto:security@" + address.host())
        : settings.securityContact();
    this.text = text(settings, contact, clock.instant().plus(GOOD_FOR));
  }

  @GetMapping(path = PATH, produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String tell() {
    return text;
  }

  private static String text(WebSettings settings, URI contact, Instant until) {
    var lines = new StringBuilder();
    line(lines, "Contact", contact);
    line(lines, "Expires", until.truncatedTo(ChronoUnit.SECONDS));
    line(lines, "Preferred-Languages", "en, it");
    line(lines, "Policy", settings.securityPolicy());
    var url = settings.publicUrl();
    line(lines, "Canonical", url == null ? null : url.resolve(PATH));
    return lines.toString();
  }

  private static void line(StringBuilder lines, String name, @Nullable Object value) {
    if (value != null)
      lines.append(name).append(": ").append(value).append('\n');
  }
}
