package com.athleex.directory.trainers.freshness;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a letter's one click leads. Asking for the page does nothing, as mail
 * programs ask for links by themselves, and they do not send the fragment with
 * the code. The page's script sends it, once it is looked at; without a script
 * people do.
 */
@Controller
@RequestMapping(path = ConfirmationPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
class ConfirmationPage {

  static final String PATH = "/trainer/confirmation";
  private static final String VIEW = "trainers/confirmation";

  private final Confirmations confirmations;
  private final Problems problems;

  ConfirmationPage(Confirmations confirmations, Problems problems) {
    this.confirmations = confirmations;
    this.problems = problems;
  }

  @GetMapping
  ModelAndView ask(HttpServletResponse response) {
    quiet(response);
    return new ModelAndView(VIEW);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView confirm(@RequestParam String code, HttpServletResponse response) {
    quiet(response);
    confirmations.confirm(code.strip());
    return new ModelAndView(VIEW, "done", true);
  }

  // the form again, with what was wrong
  @ExceptionHandler
  ModelAndView refused(ProblemException refusal, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(refusal.type().status().value());
    return new ModelAndView(VIEW, "problem", problems.of(refusal, request));
  }

  private static void quiet(HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
  }
}
