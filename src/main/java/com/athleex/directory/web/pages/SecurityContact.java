package com.athleex.directory.web.pages;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import com.athleex.directory.web.WebSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Whom to tell of a weakness (RFC 9116), where the operator has said it. */
@Controller
class SecurityContact {

  private static final String PATH = "/.well-known/security.txt";
  // the RFC asks for less than a year; whoever runs it longer should look again
  private static final Duration GOOD_FOR = Duration.ofDays(180);

  private final @Nullable String text;

  SecurityContact(WebSettings settings, Clock clock) {
    this.text = settings.securityContact() == null ? null : text(settings, clock.instant().plus(GOOD_FOR));
  }

  @GetMapping(path = PATH, produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String tell() {
    if (text == null)
      throw new ProblemException(WebProblem.NOT_FOUND);
    return text;
  }

  private static String text(WebSettings settings, Instant until) {
    var lines = new StringBuilder();
    line(lines, "Contact", settings.securityContact());
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
