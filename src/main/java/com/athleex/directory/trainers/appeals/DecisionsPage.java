package com.athleex.directory.trainers.appeals;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.appeals.Appeal.About;
import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.trainers.moderation.Reason;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.trainers.profile.Credential;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.web.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What was decided about a trainer, why, and what the trainer says against it.
 */
@Controller
class DecisionsPage {

  static final String PATH = "/trainer/decisions";
  static final String APPEALS = "/trainer/appeals";
  private static final String VIEW = "trainers/desk/decisions";

  private final OwnProfiles profiles;
  private final Appeals appeals;
  private final Faults faults;

  DecisionsPage(OwnProfiles profiles, Appeals appeals, Faults faults) {
    this.profiles = profiles;
    this.appeals = appeals;
    this.faults = faults;
  }

  /**
   * A decision that stands.
   *
   * @param title
   *          of the credential that it is about
   * @param open
   *          whether an appeal against it waits
   */
  record Standing(About about, @Nullable UUID credential, @Nullable String title, String reason,
      boolean open) {}

  @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
  String show(CurrentAccount by, Model model) {
    return page(by, Form.empty(), model);
  }

  @PostMapping(path = APPEALS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String appeal(CurrentAccount by, @RequestParam About about,
      @RequestParam(required = false) @Nullable UUID credential, @RequestParam(defaultValue = "") String text,
      Model model, Locale language, HttpServletResponse response) {
    try {
      appeals.lodge(by.id(), about, about == About.CREDENTIAL ? credential : null,
          Reason.required("/text", text, AppealController.LONGEST));
      return Whither.after("appealed", PATH, language);
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      model.addAttribute("against", about + (credential == null ? "" : " " + credential));
      return page(by, new Form(Map.of("text", List.of(text)), faults.at("text", refusal, language)), model);
    }
  }

  private String page(CurrentAccount by, Form form, Model model) {
    var lodged = appeals.of(by.id());
    model.addAttribute("form", form);
    model.addAttribute("appeals", lodged.stream().map(AppealRepresentation::of).toList());
    model.addAttribute("decisions", profiles.look(by.id(), trainer -> standing(trainer, lodged)));
    return VIEW;
  }

  private static List<Standing> standing(Trainer trainer, List<Appeal> lodged) {
    var decisions = new ArrayList<Standing>();
    if (trainer.suspensionReason() instanceof String reason)
      decisions.add(standing(About.SUSPENSION, null, reason, lodged));
    if (trainer.textsRefusedBecause() instanceof String reason)
      decisions.add(standing(About.TEXTS, null, reason, lodged));
    for (var credential : trainer.credentials())
      if (credential.check() == Credential.Check.REVOKED)
        decisions.add(standing(About.CREDENTIAL, credential,
            Objects.requireNonNullElse(credential.decisionReason(), ""), lodged));
    return decisions;
  }

  private static Standing standing(About about, @Nullable Credential credential, String reason,
      List<Appeal> lodged) {
    var id = credential == null ? null : credential.id();
    return new Standing(about, id, credential == null ? null : credential.title(), reason,
        lodged.stream().anyMatch(appeal -> appeal.standsFor(about, id)));
  }
}
