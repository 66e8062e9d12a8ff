package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.duplicates.Duplicates.Position;
import com.athleex.directory.trainers.forms.Faults;
import com.athleex.directory.trainers.forms.Form;
import com.athleex.directory.trainers.forms.Whither;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Profiles that may be one person's: made one, or told apart. */
@Controller
@RequestMapping(path = DuplicatesPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
class DuplicatesPage {

  static final String PATH = "/admin/duplicates";
  private static final int AT_ONCE = 20;

  private final Duplicates duplicates;
  private final Merging merging;
  private final DuplicateCursors cursors;
  private final Faults faults;

  DuplicatesPage(Duplicates duplicates, Merging merging, DuplicateCursors cursors, Faults faults) {
    this.duplicates = duplicates;
    this.merging = merging;
    this.cursors = cursors;
    this.faults = faults;
  }

  @GetMapping
  String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
    model.addAttribute("form", Form.empty());
    return page(cursor == null ? Position.START : cursors.open(cursor), model);
  }

  @PostMapping(path = "/{handle}/{other}/apart", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String tellApart(@PathVariable String handle, @PathVariable String other, Locale language) {
    duplicates.tellApart(handle, other);
    return Whither.after("apart", PATH, language);
  }

  /** The first one goes into the other. */
  @PostMapping(path = "/{handle}/{into}/merge", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String merge(CurrentAccount by, @PathVariable String handle, @PathVariable String into,
      @RequestParam String version, Model model, Locale language, HttpServletResponse response) {
    try {
      merging.merge(handle, into, IfMatch.required(version), by.id());
      return Whither.after("merged", PATH, language);
    } catch (ProblemException refusal) {
      response.setStatus(refusal.type().status().value());
      model.addAttribute("form", Form.empty().with(faults.of(refusal, language)));
      return page(Position.START, model);
    }
  }

  private String page(Position from, Model model) {
    var found = duplicates.after(from, AT_ONCE);
    model.addAttribute("pairs", found.pairs().stream().map(PairRepresentation::of).toList());
    model.addAttribute("next", found.end() == null ? null : cursors.seal(found.end()));
    return "trainers/admin/duplicates";
  }
}
