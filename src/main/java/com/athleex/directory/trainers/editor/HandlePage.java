package com.athleex.directory.trainers.editor;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.trainers.own.OwnHandle;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.PublicAddress;
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

/** The name in a profile's address. */
@Controller
@RequestMapping(path = "/trainer/handle", produces = MediaType.TEXT_HTML_VALUE)
class HandlePage {

  private static final String VIEW = "trainers/desk/handle";

  private final OwnProfiles profiles;
  private final OwnHandle handles;
  private final Faults faults;
  private final PublicAddress address;

  HandlePage(OwnProfiles profiles, OwnHandle handles, Faults faults, PublicAddress address) {
    this.profiles = profiles;
    this.handles = handles;
    this.faults = faults;
    this.address = address;
  }

  @GetMapping
  String show(CurrentAccount by, Model model) {
    return page(Form.of(Map.of("handle", List.of(profiles.look(by.id(), Trainer::handle)))), model);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String rename(CurrentAccount by, @RequestParam(defaultValue = "") String handle, Model model,
      Locale language, HttpServletResponse response) {
    try {
      handles.change(by.id(), handle.strip(), trainer -> trainer);
      return Whither.after("renamed", "/trainer", language);
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      return page(new Form(Map.of("handle", List.of(handle)), faults.of(refusal, language)), model);
    }
  }

  private String page(Form form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("base", address.of("/trainers/"));
    return VIEW;
  }
}
