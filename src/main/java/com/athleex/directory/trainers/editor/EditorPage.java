package com.athleex.directory.trainers.editor;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.trainers.own.OwnProfile;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.web.EntityVersion;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * A section of the profile, written in a browser. What is sent becomes a merge
 * patch of what the person changed, and goes the way of every other change.
 */
@Controller
@RequestMapping(path = "/trainer/edit/{section}", produces = MediaType.TEXT_HTML_VALUE)
class EditorPage {

  private final OwnProfiles profiles;
  private final MemberText texts;
  private final EditorChoices choices;
  private final Faults faults;
  private final JsonMapper json;

  EditorPage(OwnProfiles profiles, MemberText texts, EditorChoices choices, Faults faults, JsonMapper json) {
    this.profiles = profiles;
    this.texts = texts;
    this.choices = choices;
    this.faults = faults;
    this.json = json;
  }

  /** A section as it is kept, and the version of the profile. */
  private record Kept(Form form, EntityVersion version) {}

  @GetMapping
  String show(@PathVariable String section, CurrentAccount by, Model model, Locale language) {
    var shown = section(section);
    var kept = kept(shown, by.id());
    return page(shown, kept.form, kept, model, language);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String save(@PathVariable String section, CurrentAccount by,
      @RequestParam MultiValueMap<String, String> sent, Model model, Locale language,
      HttpServletResponse response) {
    var draft = Draft.of(section(section), sent);
    if (sent.containsKey("add") || sent.containsKey("remove"))
      return again(draft, draft.form(), model, language);
    try {
      if (!draft.changed().isEmpty())
        profiles.patch(by.id(), IfMatch.required(new EntityVersion(number(draft.version())).header()),
            patch(draft), language, trainer -> trainer);
      return Whither.after("saved", "/trainer/edit/" + draft.section().slug(), language);
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      return refusal.type() == WebProblem.PRECONDITION_FAILED
          ? meanwhile(draft, by.id(), model, language)
          : again(draft, draft.form().with(faults.of(refusal, language)), model, language);
    }
  }

  private MergePatch<OwnProfile> patch(Draft draft) {
    var patch = json.createObjectNode();
    draft.changed().forEach(member -> texts.put(member, draft.form(), patch));
    return new MergePatch<>(patch);
  }

  // somebody else saved first: what they changed is shown, what this person typed
  // stays, and the next time it is saved onto theirs
  private String meanwhile(Draft draft, AccountId account, Model model, Locale language) {
    var present = kept(draft.section(), account);
    var theirs = draft.changedElsewhere(present.form);
    var both = names(draft.changed());
    both.retainAll(names(theirs));
    model.addAttribute("changedElsewhere", names(theirs));
    model.addAttribute("clashes", both);
    model.addAttribute("present", present.form);
    return page(draft.section(), draft.onto(present.form), present, model, language);
  }

  private static Set<String> names(List<Member> members) {
    return members.stream().map(Member::name).collect(Collectors.toSet());
  }

  private String again(Draft draft, Form form, Model model, Locale language) {
    model.addAttribute("version", draft.version());
    model.addAttribute("seen", draft.seenAs());
    return page(draft.section(), form, model, language);
  }

  private String page(Section section, Form form, Kept kept, Model model, Locale language) {
    model.addAttribute("version", kept.version.number());
    model.addAttribute("seen", Draft.seenAs(section, kept.form));
    return page(section, form, model, language);
  }

  private String page(Section section, Form form, Model model, Locale language) {
    model.addAttribute("form", form);
    model.addAttribute("section", section.slug());
    model.addAttribute("choices", choices.of(section, form, language));
    return "trainers/desk/edit";
  }

  private Kept kept(Section section, AccountId account) {
    return profiles.look(account, trainer -> new Kept(Form.of(texts.fields(section, OwnProfile.of(trainer))),
        EntityVersion.of(trainer.version())));
  }

  private static Section section(String slug) {
    return Section.of(slug).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
  }

  private static long number(String version) {
    return version.matches("\\d{1,10}") ? Long.parseLong(version) : -1;
  }
}
