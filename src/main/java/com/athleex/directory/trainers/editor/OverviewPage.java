package com.athleex.directory.trainers.editor;

import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.Role;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.trainers.own.OwnProfile;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.trainers.own.OwnView;
import com.athleex.directory.trainers.profile.Publication;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.MergePatches;
import com.athleex.directory.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where trainers begin: how their profile stands, and what to do next. Whoever
 * is none is told how to become one.
 */
@Controller
@RequestMapping(path = "/trainer", produces = MediaType.TEXT_HTML_VALUE)
class OverviewPage {

  private static final String START = "trainers/desk/start";

  private final OwnProfiles profiles;
  private final OwnView view;
  private final MergePatches patches;
  private final Faults faults;
  private final JsonMapper json;

  OverviewPage(OwnProfiles profiles, OwnView view, MergePatches patches, Faults faults, JsonMapper json) {
    this.profiles = profiles;
    this.view = view;
    this.patches = patches;
    this.faults = faults;
    this.json = json;
  }

  @GetMapping
  String show(HttpServletRequest request, Model model, Locale language) {
    if (!(request.getUserPrincipal() instanceof Caller caller))
      return "trainers/desk/for-trainers";
    if (caller.getPrincipal().role() != Role.TRAINER) {
      model.addAttribute("athlete", true);
      return "trainers/desk/for-trainers";
    }
    try {
      model.addAttribute("overview", profiles.look(caller.getPrincipal().id(),
          trainer -> Overview.of(view.of(trainer, language))));
      return "trainers/desk/overview";
    } catch (ProblemException refusal) {
      if (refusal.type() != TrainerProblem.NO_PROFILE)
        throw refusal;
      model.addAttribute("form", Form.empty());
      return START;
    }
  }

  @PostMapping(path = "/start", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String start(CurrentAccount by, @RequestParam(defaultValue = "") String displayName, Model model,
      Locale language, HttpServletResponse response) {
    try {
      var patch = json.createObjectNode().put("displayName", displayName.strip());
      var written = patches.apply(new MergePatch<OwnProfile>(patch), OwnProfile.blank());
      profiles.put(by.id(), null, written, language, trainer -> trainer);
      return Whither.after("started", "/trainer/edit/about", language);
    } catch (ProblemException refusal) {
      // there is one already
      if (refusal.errors().isEmpty())
        return Whither.to("/trainer", language);
      response.setStatus(refusal.type().status().value());
      model.addAttribute("form", new Form(Map.of("displayName", List.of(displayName)),
          faults.of(refusal, language)));
      return START;
    }
  }

  @PostMapping(path = "/publication", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String publish(CurrentAccount by, @RequestParam Visibility visibility, Locale language) {
    if (visibility == Visibility.NONE) {
      profiles.withdraw(by.id());
      return Whither.after("withdrawn", "/trainer", language);
    }
    return Whither.after(switch (profiles.publish(by.id(), visibility == Visibility.UNLISTED)) {
      case Publication.Live live -> live.unlisted() ? "unlisted" : "published";
      case Publication.InReview review -> "in-review";
      case Publication.Incomplete incomplete -> "incomplete";
      case Publication.Suspended suspended -> "suspended";
    }, "/trainer", language);
  }

  /** Who shall see a profile. */
  enum Visibility {
    LISTED, UNLISTED, NONE
  }

  @GetMapping("/history")
  String history(CurrentAccount by, Model model) {
    model.addAttribute("revisions", profiles.look(by.id(), trainer -> view.history(trainer, by.id())));
    return "trainers/desk/history";
  }
}
