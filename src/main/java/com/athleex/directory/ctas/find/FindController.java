package com.athleex.directory.ctas.find;

import com.athleex.directory.search.ReaderSearch;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The pages behind deep links. Each has one address in each language; whoever
 * asks at another is led there. Where {@code near} is given, it decides.
 */
@Controller
@Hidden
@RequestMapping(path = "/find", produces = MediaType.TEXT_HTML_VALUE)
class FindController {

  /** Names and the gazetteer change now and then. */
  private static final CacheControl MOVED_FOR = CacheControl.maxAge(Duration.ofHours(1));

  private final FindTargets targets;
  private final FindSearches searches;
  private final FindPages pages;
  private final PageLanguages languages;
  private final PageAddresses addresses;
  private final Appearances appearances;
  private final GateViews gates;

  FindController(FindTargets targets, FindSearches searches, FindPages pages, PageLanguages languages,
      PageAddresses addresses,
      Appearances appearances, GateViews gates) {
    this.searches = searches;
    this.gates = gates;
    this.targets = targets;
    this.pages = pages;
    this.languages = languages;
    this.addresses = addresses;
    this.appearances = appearances;
  }

  @GetMapping
  ModelAndView any(@ParameterObject FindRequest request, HttpServletRequest http,
      HttpServletResponse response) {
    var language = languages.of(null, null, http, response);
    return page(targets.of(request.specialty(), null, request.near(), request.country(), language),
        request, language, http, response);
  }

  @GetMapping("/{topic}")
  ModelAndView specialty(@PathVariable String topic, @ParameterObject FindRequest request,
      HttpServletRequest http,
      HttpServletResponse response) {
    return at(topic, null, request, http, response);
  }

  @GetMapping("/{topic}/{place}")
  ModelAndView specialtyNear(@PathVariable String topic, @PathVariable String place,
      @ParameterObject FindRequest request, HttpServletRequest http, HttpServletResponse response) {
    return at(topic, place, request, http, response);
  }

  private ModelAndView at(String topic, @Nullable String place, FindRequest request, HttpServletRequest http,
      HttpServletResponse response) {
    var language = languages.of(topic, place, http, response);
    var target = targets.of(topic, place, request.near(), request.country(), language);
    if (target instanceof FindTarget.Known known) {
      var elsewhere = addresses.elsewhere(known, place != null, language, http);
      if (elsewhere.isPresent())
        return moved(elsewhere.get(), response);
    }
    return page(target, request, language, http, response);
  }

  private ModelAndView page(FindTarget target, FindRequest request, Locale language,
      HttpServletRequest http, HttpServletResponse response) {
    return switch (target) {
      case FindTarget.Known known -> known(known, request, language, http, response);
      case FindTarget.UnknownSpecialty unknown ->
        view(pages.unknown(unknown, request, language), HttpStatus.NOT_FOUND);
      case FindTarget.UnknownPlace unknown ->
        view(pages.unknown(unknown, request, language), HttpStatus.NOT_FOUND);
    };
  }

  private ModelAndView known(FindTarget.Known target, FindRequest request, Locale language,
      HttpServletRequest http, HttpServletResponse response) {
    var search = searches.of(target, request, language);
    return gates.before(target, search, request, language, http, response)
        .orElseGet(() -> found(target, search, request, language, http));
  }

  private ModelAndView found(FindTarget.Known target, ReaderSearch search, FindRequest request,
      Locale language, HttpServletRequest http) {
    var page = pages.found(target, search, request, language);
    appearances.on(page, search, request, http);
    return view(page, HttpStatus.OK).addObject("standing",
        addresses.standing(target, request, page.people().size(), language, http));
  }

  private static ModelAndView moved(String address, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, MOVED_FOR.getHeaderValue());
    var there = new RedirectView(address, false, false, false);
    there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    return new ModelAndView(there);
  }

  private static ModelAndView view(FindPage page, HttpStatus status) {
    var view = new ModelAndView("ctas/find", "page", page);
    view.setStatus(status);
    return view;
  }
}
