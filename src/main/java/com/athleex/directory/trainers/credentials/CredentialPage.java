package com.athleex.directory.trainers.credentials;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.credentials.OwnCredentials.Versioned;
import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.trainers.profile.Credential.Kind;
import com.athleex.directory.web.EntityVersion;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.MergePatches;
import com.athleex.directory.web.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** A trainer's credentials and insurances, written in a browser. */
@Controller
@RequestMapping(path = CredentialPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
class CredentialPage {

  static final String PATH = "/trainer/credentials";
  private static final List<String> FIELDS = List.of("kind", "title", "issuer", "registry", "number",
      "expiresOn", "validIn");
  private static final CredentialRequest BLANK = new CredentialRequest(Kind.CREDENTIAL, "", "", null, null,
      null,
      null);

  /** Must be there, and are told as missing by their length. */
  private static final List<String> REQUIRED = List.of("title", "issuer");

  private final OwnCredentials credentials;
  private final CredentialChoices choices;
  private final MergePatches patches;
  private final Faults faults;
  private final JsonMapper json;

  CredentialPage(OwnCredentials credentials, CredentialChoices choices, MergePatches patches, Faults faults,
      JsonMapper json) {
    this.credentials = credentials;
    this.choices = choices;
    this.patches = patches;
    this.faults = faults;
    this.json = json;
  }

  @GetMapping
  String all(CurrentAccount by, Model model) {
    model.addAttribute("credentials", credentials.all(by.id()).content());
    return "trainers/desk/credentials";
  }

  @GetMapping("/new")
  String blank(Model model, Locale language) {
    return page(Form.of(Map.of("kind", List.of("credential"))), model, language);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String add(CurrentAccount by, @RequestParam Map<String, String> sent, Model model, Locale language,
      HttpServletResponse response) {
    var form = form(sent);
    try {
      var added = credentials.add(by.id(), read(form));
      return Whither.after("credential", PATH + "/" + added.content().id(), language);
    } catch (ProblemException refusal) {
      return refused(form, refusal, model, language, response);
    }
  }

  @GetMapping("/{id}")
  String one(CurrentAccount by, @PathVariable UUID id, Model model, Locale language) {
    var kept = credentials.one(by.id(), id);
    var tree = json.valueToTree(kept.content());
    var values = new LinkedHashMap<String, List<String>>();
    FIELDS.forEach(name -> values.put(name, List.of(tree.path(name).asString(""))));
    return page(kept, Form.of(values), model, language);
  }

  @PostMapping(path = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String rewrite(CurrentAccount by, @PathVariable UUID id, @RequestParam Map<String, String> sent,
      Model model,
      Locale language, HttpServletResponse response) {
    var form = form(sent);
    try {
      credentials.rewrite(by.id(), id, from(sent), read(form));
      return Whither.after("credential", PATH + "/" + id, language);
    } catch (ProblemException refusal) {
      // what was changed meanwhile is told; from its version on it can be saved again
      var kept = credentials.one(by.id(), id);
      model.addAttribute("credential", kept.content());
      model.addAttribute("version", kept.version().number());
      return refused(form, refusal, model, language, response);
    }
  }

  @PostMapping(path = "/{id}/removal", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String remove(CurrentAccount by, @PathVariable UUID id, @RequestParam Map<String, String> sent,
      Locale language) {
    credentials.remove(by.id(), id, from(sent));
    return Whither.after("credential-removed", PATH, language);
  }

  private static IfMatch from(Map<String, String> sent) {
    var version = Objects.requireNonNullElse(sent.get("version"), "");
    return IfMatch.required(
        EntityVersion.of(version.matches("\\d{1,10}") ? Long.parseLong(version) : -1).header());
  }

  private static Form form(Map<String, String> sent) {
    var values = new LinkedHashMap<String, List<String>>();
    FIELDS.forEach(name -> values.put(name, List.of(Objects.requireNonNullElse(sent.get(name), ""))));
    return Form.of(values);
  }

  private CredentialRequest read(Form form) {
    var patch = json.createObjectNode();
    for (var name : FIELDS)
      if (form.value(name).isBlank() && !REQUIRED.contains(name))
        patch.putNull(name);
      else
        patch.put(name, form.value(name).strip());
    return patches.apply(new MergePatch<CredentialRequest>(patch), BLANK);
  }

  private String refused(Form form, ProblemException refusal, Model model, Locale language,
      HttpServletResponse response) {
    response.setStatus(refusal.type().status().value());
    return page(form.with(faults.of(refusal, language)), model, language);
  }

  private String page(Versioned<CredentialRepresentation> kept, Form form, Model model, Locale language) {
    model.addAttribute("credential", kept.content());
    model.addAttribute("version", kept.version().number());
    return page(form, model, language);
  }

  private String page(Form form, Model model, Locale language) {
    model.addAttribute("form", form);
    model.addAttribute("choices", choices.of(language));
    return "trainers/desk/credential";
  }
}
