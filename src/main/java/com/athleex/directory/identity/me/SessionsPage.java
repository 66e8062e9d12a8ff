package com.athleex.directory.identity.me;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.sessions.Device;
import com.athleex.directory.identity.sessions.PageSessions;
import com.athleex.directory.identity.sessions.SessionRepresentation;
import com.athleex.directory.identity.sessions.Sessions;
import com.athleex.directory.web.PageDates;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the account is signed in, and how to end that. */
@Controller
@Hidden
@RequestMapping(path = "/account/sessions", produces = MediaType.TEXT_HTML_VALUE)
class SessionsPage {

  private final Sessions sessions;
  private final PageSessions here;

  SessionsPage(Sessions sessions, PageSessions here) {
    this.sessions = sessions;
    this.here = here;
  }

  @GetMapping
  String page(CurrentAccount caller, @RequestParam(required = false) @Nullable String done, Locale language,
      Model model) {
    model.addAttribute("dates", PageDates.in(language));
    model.addAttribute("sessions", sessions.of(caller.id()).stream()
        .map(session -> Line.of(SessionRepresentation.of(session, caller.session()))).toList());
    model.addAttribute("done", done != null);
    return "identity/sessions";
  }

  @PostMapping("/{id}/end")
  String end(CurrentAccount caller, @PathVariable UUID id, Locale language, HttpServletRequest request,
      HttpServletResponse response) {
    if (!sessions.end(id, caller.id()))
      throw new ProblemException(WebProblem.NOT_FOUND);
    return id.equals(caller.session())
        ? out(language, request, response)
        : "redirect:/account/sessions?done&lang=" + language.getLanguage();
  }

  @PostMapping
  String endAll(CurrentAccount caller, Locale language, HttpServletRequest request,
      HttpServletResponse response) {
    sessions.endAll(caller.id());
    return out(language, request, response);
  }

  private String out(Locale language, HttpServletRequest request, HttpServletResponse response) {
    here.end(request, response);
    return "redirect:/sign-in?note=out&lang=" + language.getLanguage();
  }

  /** A session as the page lists it. */
  record Line(UUID id, String device, Instant openedAt, Instant lastUsedAt, boolean current) {

    static Line of(SessionRepresentation session) {
      return new Line(session.id(), Device.of(session.client()), session.openedAt(), session.lastUsedAt(),
          session.current());
    }
  }
}
