package com.athleex.directory.identity.accounts;

import com.athleex.directory.notifications.Postbox;
import com.athleex.directory.web.FormRefusal;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.Standing;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How it works for athletes, with the form of the free account; and the form
 * for everybody, where trainers say that they are.
 */
@Controller
@Hidden
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class SignUpPage {

  private static final String FOR_ATHLETES = "/for-athletes";
  private static final String FOR_ALL = "/sign-up";
  private static final int LONGEST_REF = 500;

  private final SignUps signUps;
  private final Postbox postbox;
  private final PublicAddress here;

  SignUpPage(SignUps signUps, Postbox postbox, PublicAddress here) {
    this.here = here;
    this.signUps = signUps;
    this.postbox = postbox;
  }

  /** Carried on to the form, so that a sign-up counts for what led to it. */
  @ModelAttribute("ref")
  @Nullable
  String ref(@RequestParam(required = false) @Nullable String ref) {
    return ref == null || ref.length() > LONGEST_REF ? null : ref;
  }

  @GetMapping(FOR_ATHLETES)
  String forAthletes(Locale language, Model model) {
    model.addAttribute("standing", Standing.ofPath(FOR_ATHLETES, language, here, true));
    model.addAttribute("form", SignUpForm.empty(null));
    return view(FOR_ATHLETES);
  }

  @GetMapping(FOR_ALL)
  String forAll(@RequestParam(required = false) @Nullable String as, Model model) {
    model.addAttribute("form", SignUpForm
        .empty("trainer".equals(as) ? SignUpRequest.Kind.TRAINER : SignUpRequest.Kind.ATHLETE));
    return view(FOR_ALL);
  }

  @PostMapping(path = FOR_ATHLETES, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String signUpAsAthlete(@Valid @ModelAttribute("form") SignUpForm form, BindingResult result, Model model,
      Locale language, HttpServletResponse response) {
    return answered(FOR_ATHLETES, form, result, model, language, response);
  }

  @PostMapping(path = FOR_ALL, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String signUp(@Valid @ModelAttribute("form") SignUpForm form, BindingResult result, Model model,
      Locale language, HttpServletResponse response) {
    return answered(FOR_ALL, form, result, model, language, response);
  }

  private String answered(String page, SignUpForm form, BindingResult result, Model model, Locale language,
      HttpServletResponse response) {
    var refused = HttpStatus.UNPROCESSABLE_CONTENT;
    if (!result.hasErrors())
      try {
        signUps.receive(form.request(language), language);
      } catch (ProblemException refusal) {
        refused = FormRefusal.show(refusal, result);
      }
    if (result.hasErrors()) {
      response.setStatus(refused.value());
      return view(page);
    }
    model.addAttribute("folder", postbox.folder().orElse(null));
    return "identity/sign-up-done";
  }

  private static String view(String page) {
    return "identity" + page;
  }
}
