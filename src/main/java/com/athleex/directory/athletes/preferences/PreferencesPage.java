package com.athleex.directory.athletes.preferences;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.web.FormRefusal;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

/** What an athlete prefers, as one form. */
@Controller
@Hidden
@RequestMapping(path = "/account/preferences", produces = MediaType.TEXT_HTML_VALUE)
class PreferencesPage {

  private static final String VIEW = "athletes/preferences";
  /** Spoken by most trainers of the directory's countries, by their own names. */
  private static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "es", "pt", "ro", "pl", "uk",
      "ar");

  private final AthletePreferences preferences;
  private final Specialties specialties;

  PreferencesPage(AthletePreferences preferences, Specialties specialties) {
    this.preferences = preferences;
    this.specialties = specialties;
  }

  @GetMapping
  String page(CurrentAccount by, @RequestParam(required = false) @Nullable String done, Locale language,
      Model model) {
    model.addAttribute("done", done != null);
    return view(PreferencesForm.of(preferences.of(by.id())), language, model);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String change(CurrentAccount by, @ModelAttribute("form") PreferencesForm form, BindingResult result,
      Locale language, Model model, HttpServletResponse response) {
    try {
      preferences.change(by.id(), IfMatch.required(form.version()), form.patch(preferences.of(by.id())),
          language);
    } catch (ProblemException refusal) {
      response.setStatus(FormRefusal.show(refusal, result).value());
      return view(form, language, model);
    }
    return "redirect:/account/preferences?done&lang=" + language.getLanguage();
  }

  private String view(PreferencesForm form, Locale language, Model model) {
    if (!model.containsAttribute("form"))
      model.addAttribute("form", form);
    model.addAttribute("precisions", Precision.values());
    model.addAttribute("formats", Format.values());
    model.addAttribute("languages",
        Stream.concat(LANGUAGES.stream(), form.languagesOrNone().stream()).distinct()
            .map(tag -> new Choice(tag, Locale.forLanguageTag(tag).getDisplayName(language))).toList());
    model.addAttribute("specialties",
        specialties.all().stream().map(one -> new Choice(one.slug(), one.label(language))).toList());
    return VIEW;
  }

  /** A box to tick. */
  record Choice(String value, String label) {}
}
