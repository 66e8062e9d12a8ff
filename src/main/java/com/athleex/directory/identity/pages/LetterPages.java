package com.athleex.directory.identity.pages;

import com.athleex.directory.identity.accounts.SignUps;
import com.athleex.directory.identity.recovery.EmailChanges;
import com.athleex.directory.identity.recovery.PasswordChanges;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the links of letters lead. The code stands in the link's fragment,
 * which no server sees and no log keeps; a script puts it into the form, or
 * people copy it. Opening a page does nothing: mail programs open links by
 * themselves.
 */
@Controller
@RequestMapping(path = "/account", produces = MediaType.TEXT_HTML_VALUE)
class LetterPages {

  private static final String VIEW = "identity/letter";

  private final SignUps signUps;
  private final PasswordChanges passwords;
  private final EmailChanges emails;
  private final Problems problems;

  LetterPages(SignUps signUps, PasswordChanges passwords, EmailChanges emails, Problems problems) {
    this.signUps = signUps;
    this.passwords = passwords;
    this.emails = emails;
    this.problems = problems;
  }

  @GetMapping("/{page:verification|password-reset|email-change}")
  String form(@PathVariable String page, Model model) {
    model.addAttribute("page", page);
    return VIEW;
  }

  @PostMapping(path = "/verification", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String verify(@RequestParam String code, Model model) {
    signUps.verify(code.strip());
    return done("verification", model);
  }

  @PostMapping(path = "/password-reset", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String reset(@RequestParam String code, @RequestParam String password, Model model) {
    passwords.reset(code.strip(), password);
    return done("password-reset", model);
  }

  @PostMapping(path = "/email-change", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String move(@RequestParam String code, Model model) {
    emails.confirm(code.strip());
    return done("email-change", model);
  }

  // the form again, with what was wrong
  @ExceptionHandler
  ModelAndView refused(ProblemException refusal, HttpServletRequest request, HttpServletResponse response) {
    var path = request.getRequestURI();
    response.setStatus(refusal.type().status().value());
    return new ModelAndView(VIEW).addObject("page", path.substring(path.lastIndexOf('/') + 1))
        .addObject("code", request.getParameter("code")).addObject("problem", problems.of(refusal, request));
  }

  private static String done(String page, Model model) {
    model.addAttribute("page", page);
    model.addAttribute("done", true);
    return VIEW;
  }
}
