package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.web.FormRefusal;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** Another password, for who knows the present one. */
@Controller
@Hidden
@RequestMapping(path = "/account/password", produces = MediaType.TEXT_HTML_VALUE)
class PasswordPage {

  private static final String VIEW = "identity/password";

  private final PasswordChanges passwords;

  PasswordPage(PasswordChanges passwords) {
    this.passwords = passwords;
  }

  @GetMapping
  String page(@RequestParam(required = false) @Nullable String done, Model model) {
    model.addAttribute("form", new PasswordForm("", ""));
    model.addAttribute("done", done != null);
    return VIEW;
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String change(CurrentAccount caller, @Valid @ModelAttribute("form") PasswordForm form, BindingResult result,
      Locale language, HttpServletResponse response) {
    var refused = HttpStatus.UNPROCESSABLE_CONTENT;
    if (!result.hasErrors())
      try {
        passwords.change(caller, form.currentPassword(), form.newPassword());
      } catch (ProblemException refusal) {
        refused = FormRefusal.show(refusal, result);
      }
    if (!result.hasErrors())
      return "redirect:/account/password?done&lang=" + language.getLanguage();
    response.setStatus(refused.value());
    return VIEW;
  }

  record PasswordForm(@NotBlank(message = "{identity.form.missing}") @Size(max = 1000) String currentPassword,
      @NotBlank(message = "{identity.form.missing}") @Size(max = 1000) String newPassword) {

    @Override
    public String toString() {
      return "PasswordForm[…]";
    }
  }
}
