package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.credentials.CredentialShelf;
import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.moderation.ReviewQueue.ReviewKind;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a person, to be decided where it is read. */
@Controller
class ReviewsPage {

  static final String START = "/admin";
  static final String PATH = "/admin/reviews";
  static final String EVIDENCE = "/admin/credentials/{id}/evidence/{evidenceId}";
  private static final int AT_ONCE = 20;

  private final Reviews reviews;
  private final ReviewCursors cursors;
  private final CredentialShelf shelf;
  private final Faults faults;

  ReviewsPage(Reviews reviews, ReviewCursors cursors, CredentialShelf shelf, Faults faults) {
    this.reviews = reviews;
    this.cursors = cursors;
    this.shelf = shelf;
    this.faults = faults;
  }

  @GetMapping(path = START, produces = MediaType.TEXT_HTML_VALUE)
  String start(Model model) {
    model.addAttribute("waiting", reviews.waiting());
    return "trainers/admin/start";
  }

  @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
  String all(@RequestParam(required = false) @Nullable ReviewKind kind,
      @RequestParam(required = false) @Nullable String cursor, Model model) {
    model.addAttribute("form", Form.empty());
    return page(kind, cursor, model);
  }

  @PostMapping(path = PATH
      + "/{kind}/{handle}/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, produces = MediaType.TEXT_HTML_VALUE)
  String decide(CurrentAccount by, @PathVariable ReviewKind kind, @PathVariable String handle,
      @PathVariable UUID id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant since,
      @RequestParam(defaultValue = "") String outcome, @RequestParam(defaultValue = "") String reason,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
      @RequestParam(required = false) @Nullable ReviewKind shown,
      @RequestParam(required = false) @Nullable String cursor, Model model, Locale language,
      HttpServletResponse response) {
    try {
      reviews.decide(kind, new Verdict(id, handle, since, outcome, reason, until, by.id()));
      return "redirect:" + PATH + "?lang=" + language.getLanguage() + "&done=decided"
          + (shown == null ? "" : "&kind=" + name(shown));
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      model.addAttribute("refused", id);
      model.addAttribute("form",
          new Form(Map.of("outcome", List.of(outcome), "reason", List.of(reason), "until",
              List.of(until == null ? "" : until.toString())), faults.at("outcome", refusal, language)));
      return page(shown, cursor, model);
    }
  }

  private String page(@Nullable ReviewKind kind, @Nullable String cursor, Model model) {
    var page = reviews.after(cursors.mark(cursor), kind, AT_ONCE + 1);
    model.addAttribute("reviews", page.items().stream().limit(AT_ONCE).toList());
    model.addAttribute("total", page.waiting());
    model.addAttribute("next", cursors.next(page.items(), AT_ONCE));
    model.addAttribute("cursor", cursor);
    model.addAttribute("kind", kind == null ? "" : name(kind));
    model.addAttribute("kinds", reviews.waiting());
    model.addAttribute("outcomes", reviews.outcomes());
    return "trainers/admin/reviews";
  }

  private static String name(ReviewKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @GetMapping(EVIDENCE)
  ResponseEntity<Resource> evidence(@PathVariable UUID id, @PathVariable UUID evidenceId) {
    return shelf.open(id, evidenceId).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND))
        .download("evidence-" + evidenceId);
  }
}
