package com.athleex.directory.identity.me;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.web.EntityVersion;
import com.athleex.directory.web.FormRefusal;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;

/** A person's account: who they are here, and ways to everything else of it. */
@Controller
@Hidden
@RequestMapping(path = "/account", produces = MediaType.TEXT_HTML_VALUE)
class AccountPage {

  private static final String VIEW = "identity/account";

  private final OwnAccount own;

  AccountPage(OwnAccount own) {
    this.own = own;
  }

  @GetMapping
  String page(CurrentAccount caller, @RequestParam(required = false) @Nullable String done, Model model) {
    var account = own.of(caller.id());
    model.addAttribute("form", new NameForm(account.displayName(), account.language().getLanguage(),
        EntityVersion.of(account.version()).header()));
    model.addAttribute("me", MeRepresentation.of(account));
    model.addAttribute("done", done != null);
    return VIEW;
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String introduce(CurrentAccount caller, @ModelAttribute("form") NameForm form, BindingResult result,
      Model model, HttpServletResponse response) {
    try {
      own.change(caller.id(), IfMatch.required(form.version()), form.patch());
    } catch (ProblemException refusal) {
      response.setStatus(FormRefusal.show(refusal, result).value());
      model.addAttribute("me", MeRepresentation.of(own.of(caller.id())));
      return VIEW;
    }
    return "redirect:/account?done&lang=" + form.locale();
  }

  /**
   * @param version
   *          of the account that was read
   */
  record NameForm(@Nullable String displayName, @Nullable String locale, @Nullable String version) {

    MergePatch<Introduction> patch() {
      return new MergePatch<>(
          JsonNodeFactory.instance.objectNode().put("displayName", displayName).put("locale", locale));
    }
  }
}
