package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.NextPage;
import com.athleex.directory.web.FormRefusal;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in on pages, and out. */
@Controller
@Hidden
class SignInPage {

  static final String VIEW = "identity/sign-in";

  private static final Set<String> NOTES = Set.of("out", "erased", "again", "passkey");

  private final SignIn signIn;
  private final PageSessions sessions;
  private final Clients clients;

  SignInPage(SignIn signIn, PageSessions sessions, Clients clients) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.clients = clients;
  }

  /**
   * @param note
   *          what to say above the form: why somebody is here; {@code again} also
   *          to who has signed in already
   */
  @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
  String page(@Nullable CurrentAccount caller, @RequestParam(required = false) @Nullable String next,
      @RequestParam(required = false) @Nullable String note, Model model, HttpServletRequest request) {
    if (caller != null && !"again".equals(note))
      return Landing.after(next, request);
    model.addAttribute("form", new Credentials("", ""));
    model.addAttribute("next", NextPage.of(next).orElse(null));
    model.addAttribute("note", note != null && NOTES.contains(note) ? note : null);
    return VIEW;
  }

  @PostMapping(path = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, produces = MediaType.TEXT_HTML_VALUE)
  String enter(@Valid @ModelAttribute("form") Credentials form, BindingResult result,
      @RequestParam(required = false) @Nullable String next, Model model, HttpServletRequest request,
      HttpServletResponse response) {
    model.addAttribute("next", NextPage.of(next).orElse(null));
    if (result.hasErrors())
      return refused(HttpStatus.UNPROCESSABLE_CONTENT, response);
    try {
      var account = signIn.proved(form.email(), form.password(), clients.of(request));
      if (account.isPresent()) {
        sessions.open(account.get(), SignInMethod.PASSWORD, request, response);
        return Landing.after(next, request);
      }
    } catch (ProblemException tooOften) {
      return refused(FormRefusal.show(tooOften, result), response);
    }
    result.reject("identity.sign-in.refused");
    return refused(HttpStatus.UNAUTHORIZED, response);
  }

  @PostMapping("/sign-out")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    sessions.end(request, response);
    return "redirect:/sign-in?note=out&lang=" + Landing.language(request);
  }

  private static String refused(HttpStatus status, HttpServletResponse response) {
    response.setStatus(status.value());
    return VIEW;
  }

  /** What is typed in; the password is never shown again. */
  record Credentials(@NotBlank(message = "{identity.form.missing}") @Size(max = 254) String email,
      @NotBlank(message = "{identity.form.missing}") @Size(max = 1000) String password) {

    @Override
    public String toString() {
      return "Credentials[…]";
    }
  }
}
