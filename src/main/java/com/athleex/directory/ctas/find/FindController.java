package com.athleex.directory.ctas.find;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages behind deep links; the place's name in them is for people,
 * {@code near} decides.
 */
@Controller
@Hidden
@RequestMapping(path = "/find", produces = MediaType.TEXT_HTML_VALUE)
class FindController {

  private final FindTargets targets;
  private final FindPages pages;

  FindController(FindTargets targets, FindPages pages) {
    this.targets = targets;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView any(@Valid FindRequest request, Locale language, HttpServletRequest http) {
    return page(request.specialty(), null, request, language, http);
  }

  @GetMapping("/{topic}")
  ModelAndView specialty(@PathVariable String topic, @Valid FindRequest request, Locale language,
      HttpServletRequest http) {
    return page(topic, null, request, language, http);
  }

  @GetMapping("/{topic}/{place}")
  ModelAndView specialtyNear(@PathVariable String topic, @PathVariable String place,
      @Valid FindRequest request,
      Locale language, HttpServletRequest http) {
    return page(topic, place, request, language, http);
  }

  private ModelAndView page(@Nullable String specialty, @Nullable String place, FindRequest request,
      Locale language, HttpServletRequest http) {
    return switch (targets.of(specialty, place, request.near(), request.country(), language)) {
      case FindTarget.Known known -> view(pages.found(known, request, language, http), HttpStatus.OK);
      case FindTarget.UnknownSpecialty unknown ->
        view(pages.unknown(unknown, request, language), HttpStatus.NOT_FOUND);
      case FindTarget.UnknownPlace unknown ->
        view(pages.unknown(unknown, request, language), HttpStatus.NOT_FOUND);
    };
  }

  private static ModelAndView view(FindPage page, HttpStatus status) {
    var view = new ModelAndView("ctas/find", "page", page);
    view.setStatus(status);
    return view;
  }
}
