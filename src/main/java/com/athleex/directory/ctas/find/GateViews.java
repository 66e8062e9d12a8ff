package com.athleex.directory.ctas.find;

import com.athleex.directory.search.ReaderSearch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the gate: never kept on the way, and told to nobody else. */
@Component
class GateViews {

  private final GatePages pages;

  GateViews(GatePages pages) {
    this.pages = pages;
  }

  /** What comes before the trainers of a page, if anything does. */
  Optional<ModelAndView> before(FindTarget.Known target, ReaderSearch search, FindRequest request,
      Locale language, HttpServletRequest http, HttpServletResponse answer) {
    return pages.before(search, request).map(signs -> view(
        pages.questions(signs, target, search, request, language, http, false), HttpStatus.OK, answer));
  }

  ModelAndView view(GatePage page, HttpStatus status, HttpServletResponse answer) {
    discreet(answer);
    var view = new ModelAndView("ctas/gate", "page", page);
    view.addObject("kind", page.getClass().getSimpleName());
    if (page instanceof GatePage.Questions questions)
      view.addObject("otherLanguage", questions.otherLanguage());
    view.setStatus(status);
    return view;
  }

  ModelAndView goOn(String address, HttpServletResponse answer) {
    discreet(answer);
    var onwards = new RedirectView(address, false, false, false);
    onwards.setStatusCode(HttpStatus.SEE_OTHER);
    onwards.setExpandUriTemplateVariables(false);
    return new ModelAndView(onwards);
  }

  private static void discreet(HttpServletResponse answer) {
    answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    answer.setHeader("Referrer-Policy", "no-referrer");
  }
}
