package com.athleex.directory.ctas.find;

import com.athleex.directory.articles.RedFlagOutcome;
import com.athleex.directory.search.ReaderSearch;
import com.athleex.directory.specialties.Specialties;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes a page's answers to warning signs. Where the reader goes on is made
 * anew of what the search knows; an address is never taken from the form.
 */
@Controller
@Hidden
class GateController {

  static final String PATH = "/find/gate";

  private static final Set<String> WORDS = Set.of("q", "asWords", "understand");
  /**
   * Of tokens that another is still added to: far more than one search has
   * topics.
   */
  private static final int LONGEST_GATE = 500;

  private final FindTargets targets;
  private final FindPages found;
  private final GatePages pages;
  private final GateViews views;
  private final Specialties specialties;
  private final FindSearches searches;

  GateController(FindTargets targets, FindPages found, GatePages pages, GateViews views,
      Specialties specialties, FindSearches searches) {
    this.searches = searches;
    this.targets = targets;
    this.found = found;
    this.pages = pages;
    this.views = views;
    this.specialties = specialties;
  }

  @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView answer(@ParameterObject FindRequest request, @Valid GateAnswers answers, Locale language,
      HttpServletRequest http, HttpServletResponse response) {
    return switch (targets.of(request.specialty(), null, request.near(), request.country(), language)) {
      case FindTarget.Known known -> answered(known, request, answers, language, http, response);
      case FindTarget.UnknownSpecialty unknown -> unknown(found.unknown(unknown, request, language));
      case FindTarget.UnknownPlace unknown -> unknown(found.unknown(unknown, request, language));
    };
  }

  private ModelAndView answered(FindTarget.Known target, FindRequest request, GateAnswers answers,
      Locale language, HttpServletRequest http, HttpServletResponse response) {
    var search = searches.of(target, request, language);
    var signs = pages.before(search, request).orElse(null);
    if (signs == null)
      return views.goOn(pages.links(target, request, language).address(), response);
    if (answers.isEmpty())
      return views.view(pages.questions(signs, target, search, request, language, http, true),
          HttpStatus.UNPROCESSABLE_CONTENT, response);
    var outcome = pages.outcome(signs, search, request, answers, language, http).orElse(null);
    if (outcome == null)
      return views.view(pages.questions(signs, target, search, request, language, http, false),
          HttpStatus.OK, response);
    var token = outcome.gate();
    return token == null
        ? views.view(pages.guidance(outcome, language), HttpStatus.OK, response)
        : views.goOn(onwards(signs, target, search, request, outcome, token, language), response);
  }

  private String onwards(Signs signs, FindTarget.Known target, ReaderSearch search, FindRequest request,
      RedFlagOutcome outcome, String token, Locale language) {
    var links = pages.links(target, request, language);
    // an assessment opens the return to training, and not what was asked for
    var address = GatePages.opens(outcome, signs, search)
        ? links.address()
        : links.without(specialties.find(outcome.opens().getFirst()).orElse(target.specialty()),
            target.place(), WORDS);
    return FindLinks.changed(address, "gate",
        signs instanceof Signs.OnTopic ? joined(request, token) : token);
  }

  private static String joined(FindRequest request, String token) {
    var before = request.gate();
    return before == null || before.isEmpty() || before.length() > LONGEST_GATE
        ? token
        : before + "." + token;
  }

  private static ModelAndView unknown(FindPage page) {
    var view = new ModelAndView("ctas/find", "page", page);
    view.setStatus(HttpStatus.NOT_FOUND);
    return view;
  }
}
