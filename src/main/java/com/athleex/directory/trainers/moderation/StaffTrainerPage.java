package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.media.PhotoAddress;
import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.web.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All that is known of a profile; here it is suspended, and shown again. */
@Controller
@RequestMapping(path = StaffTrainerPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
class StaffTrainerPage {

  static final String PATH = "/admin/trainers";
  private static final String SEARCH = "trainers/admin/trainers";

  private final StaffView view;
  private final Decisions decisions;
  private final Faults faults;

  StaffTrainerPage(StaffView view, Decisions decisions, Faults faults) {
    this.view = view;
    this.decisions = decisions;
    this.faults = faults;
  }

  @GetMapping
  String find(@RequestParam(required = false) @Nullable String handle, Model model, Locale language,
      HttpServletResponse response) {
    var wanted = handle == null ? "" : handle.strip().replaceFirst(".*/", "");
    model.addAttribute("form", Form.of(Map.of("handle", List.of(wanted))));
    if (wanted.isEmpty())
      return SEARCH;
    try {
      return Whither.to(PATH + "/" + view.of(wanted).handle(), language);
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      model.addAttribute("form",
          new Form(Map.of("handle", List.of(wanted)), faults.at("handle", refusal, language)));
      return SEARCH;
    }
  }

  @GetMapping("/{handle}")
  String show(@PathVariable String handle, Model model) {
    return page(handle, Form.empty(), model);
  }

  @PostMapping(path = "/{handle}/suspension", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String suspend(CurrentAccount by, @PathVariable String handle,
      @RequestParam(defaultValue = "") String reason, Model model, Locale language,
      HttpServletResponse response) {
    try {
      decisions.suspend(handle, Reason.required("/reason", reason, Reason.LONGEST), by.id());
      return Whither.after("suspended-by-staff", PATH + "/" + handle, language);
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      return page(handle, new Form(Map.of("reason", List.of(reason)), faults.at("reason", refusal, language)),
          model);
    }
  }

  @PostMapping(path = "/{handle}/suspension/end", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String lift(CurrentAccount by, @PathVariable String handle, Locale language) {
    decisions.lift(handle, by.id());
    return Whither.after("lifted", PATH + "/" + handle, language);
  }

  private String page(String handle, Form form, Model model) {
    var trainer = view.of(handle);
    var photo = trainer.content().path("photo").asString("");
    model.addAttribute("trainer", trainer);
    model.addAttribute("photo", photo.isEmpty() ? null : PhotoAddress.small(photo));
    model.addAttribute("form", form);
    return "trainers/admin/trainer";
  }
}
