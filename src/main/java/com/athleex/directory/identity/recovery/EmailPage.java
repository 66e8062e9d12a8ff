package com.athleex.directory.identity.recovery;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.accounts.Account;
import com.athleex.directory.identity.accounts.Accounts;
import com.athleex.directory.identity.accounts.EmailAddress;
import com.athleex.directory.notifications.Postbox;
import com.athleex.directory.web.FormRefusal;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** Asks for another address, which both mailboxes then agree to. */
@Controller
@Hidden
@RequestMapping(path = "/account/email", produces = MediaType.TEXT_HTML_VALUE)
class EmailPage {

  private static final String VIEW = "identity/email";

  private final EmailChanges changes;
  private final PasswordChanges passwords;
  private final Accounts accounts;
  private final Postbox postbox;

  EmailPage(EmailChanges changes, PasswordChanges passwords, Accounts accounts, Postbox postbox) {
    this.changes = changes;
    this.passwords = passwords;
    this.accounts = accounts;
    this.postbox = postbox;
  }

  @ModelAttribute("present")
  @Nullable
  String present(CurrentAccount caller) {
    return accounts.find(caller.id()).map(Account::email).map(EmailAddress::value).orElse(null);
  }

  @GetMapping
  String page(Model model) {
    model.addAttribute("form", new EmailForm("", ""));
    return VIEW;
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String ask(CurrentAccount caller, @Valid @ModelAttribute("form") EmailForm form, BindingResult result,
      Model model, HttpServletResponse response) {
    var refused = HttpStatus.UNPROCESSABLE_CONTENT;
    var email = EmailAddress.of(form.email());
    if (email.isEmpty() && !result.hasFieldErrors("email"))
      result.rejectValue("email", "identity.email");
    if (!result.hasErrors())
      try {
        passwords.prove(caller.id(), form.password());
        changes.ask(caller.id(), email.orElseThrow());
      } catch (ProblemException refusal) {
        refused = FormRefusal.show(refusal, result);
      }
    if (result.hasErrors())
      response.setStatus(refused.value());
    else {
      model.addAttribute("done", true);
      model.addAttribute("folder", postbox.folder().orElse(null));
    }
    return VIEW;
  }

  record EmailForm(@NotBlank(message = "{identity.form.missing}") @Size(max = 254) String email,
      @NotBlank(message = "{identity.form.missing}") @Size(max = 1000) String password) {

    @Override
    public String toString() {
      return "EmailForm[…]";
    }
  }
}
