package com.athleex.directory.trainers.statistics;

import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.Role;
import com.athleex.directory.trainers.profile.TrainerRepository;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Who counts as somebody who sees trainers. */
@Component
class Readers {

  // programs name themselves so; whoever sends no name at all is one, too
  private static final Pattern PROGRAM = Pattern.compile(
      "bot\\b|bot/|crawl|spider|slurp|preview|monitor|uptime|headless|lighthouse|scan|fetch|feed|curl|wget|httpie"
          + "|python|java/|java-|okhttp|go-http|node|axios|ruby|perl|php|scrapy|facebookexternalhit|whatsapp",
      Pattern.CASE_INSENSITIVE);

  private final TrainerRepository trainers;

  Readers(TrainerRepository trainers) {
    this.trainers = trainers;
  }

  boolean counts(HttpServletRequest request) {
    if ("1".equals(request.getHeader("Sec-GPC")) || "1".equals(request.getHeader("DNT")))
      return false;
    var program = request.getHeader(HttpHeaders.USER_AGENT);
    return program != null && !program.isBlank() && !PROGRAM.matcher(program).find();
  }

  /** The profile of whoever asks, if they have one. */
  Optional<String> own(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Caller caller
        && caller.getPrincipal().role() == Role.TRAINER
            ? trainers.handleOf(caller.getPrincipal().id().value())
            : Optional.empty();
  }
}
