package com.athleex.directory.identity.recovery;

import com.athleex.directory.notifications.Postbox;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Who has forgotten the password asks for a letter. The answer is the same for
 * every address, and so is its time.
 */
@Controller
@Hidden
@RequestMapping(path = "/account/forgotten", produces = MediaType.TEXT_HTML_VALUE)
class ForgottenPage {

  private static final String VIEW = "identity/forgotten";

  private final PasswordChanges passwords;
  private final Postbox postbox;

  ForgottenPage(PasswordChanges passwords, Postbox postbox) {
    this.passwords = passwords;
    this.postbox = postbox;
  }

  @GetMapping
  String page(Model model) {
    model.addAttribute("form", new ForgottenForm(""));
    return VIEW;
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String ask(@Valid @ModelAttribute("form") ForgottenForm form, BindingResult result, Model model,
      HttpServletResponse response) {
    if (result.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return VIEW;
    }
    passwords.askReset(form.email());
    model.addAttribute("done", true);
    model.addAttribute("folder", postbox.folder().orElse(null));
    return VIEW;
  }

  record ForgottenForm(@NotBlank(message = "{identity.form.missing}") @Size(max = 254) String email) {

    @Override
    public String toString() {
      return "ForgottenForm[…]";
    }
  }
}
