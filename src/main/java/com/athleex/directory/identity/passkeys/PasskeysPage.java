package com.athleex.directory.identity.passkeys;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.web.FormRefusal;
import com.athleex.directory.web.PageDates;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** A person's passkeys; the page's script talks to the device. */
@Controller
@Hidden
@RequestMapping("/account/passkeys")
class PasskeysPage {

  private static final String VIEW = "identity/passkeys";

  private final OwnPasskeys own;
  private final PasskeyRegistration registration;
  private final PostedCredentials posted;

  PasskeysPage(OwnPasskeys own, PasskeyRegistration registration, PostedCredentials posted) {
    this.own = own;
    this.registration = registration;
    this.posted = posted;
  }

  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  String page(CurrentAccount caller, @RequestParam(required = false) @Nullable String done, Locale language,
      Model model) {
    model.addAttribute("form", new PasskeyForm("", ""));
    model.addAttribute("done", "added".equals(done) || "removed".equals(done) ? done : null);
    return view(caller, language, model);
  }

  /** What the browser needs to create one; see {@link PasskeyController}. */
  @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JsonNode> options(CurrentAccount caller) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(PasskeyController.json(registration.ask(caller)));
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, produces = MediaType.TEXT_HTML_VALUE)
  String add(CurrentAccount caller, @Valid @ModelAttribute("form") PasskeyForm form, BindingResult result,
      Locale language, Model model, HttpServletResponse response) {
    var refused = HttpStatus.UNPROCESSABLE_CONTENT;
    if (!result.hasErrors())
      try {
        register(caller, form);
      } catch (ProblemException refusal) {
        refused = FormRefusal.show(refusal, result);
      }
    if (!result.hasErrors())
      return "redirect:/account/passkeys?done=added&lang=" + language.getLanguage();
    response.setStatus(refused.value());
    return view(caller, language, model);
  }

  private void register(CurrentAccount caller, PasskeyForm form) {
    var created = posted.read(form.credential(), CreatedCredential.class)
        .orElseThrow(() -> new ProblemException(IdentityProblem.PASSKEY_REFUSED));
    registration.register(caller, created, created.challenge("/credential"), form.label());
  }

  @PostMapping(path = "/{id}/removal", produces = MediaType.TEXT_HTML_VALUE)
  String remove(CurrentAccount caller, @PathVariable UUID id, Locale language) {
    own.remove(caller.id(), id);
    return "redirect:/account/passkeys?done=removed&lang=" + language.getLanguage();
  }

  private String view(CurrentAccount caller, Locale language, Model model) {
    model.addAttribute("passkeys", own.of(caller.id()));
    model.addAttribute("recent", registration.isRecent(caller));
    model.addAttribute("dates", PageDates.in(language));
    return VIEW;
  }

  /**
   * @param credential
   *          what the device has answered, as JSON
   */
  record PasskeyForm(
      @NotBlank(message = "{identity.form.missing}") @Size(max = 60) @Pattern(regexp = "[^\\x00-\\x1f\\x7f<>]*", message = "{identity.plain-text}") String label,
      String credential) {

    @Override
    public String toString() {
      return "PasskeyForm[…]";
    }
  }
}
