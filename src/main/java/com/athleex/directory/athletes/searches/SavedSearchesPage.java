package com.athleex.directory.athletes.searches;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.web.FormRefusal;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.PageDates;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The searches that an athlete keeps. The page that has found something links
 * to one that asks for a name and keeps the same search.
 */
@Controller
@Hidden
@RequestMapping(path = SavedSearchesPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
class SavedSearchesPage {

  static final String PATH = "/account/searches";
  private static final String ADD = "athletes/search-add";

  private final SavedSearches searches;
  private final SearchNames names;
  private final KeepingRules rules;

  SavedSearchesPage(SavedSearches searches, SearchNames names, KeepingRules rules) {
    this.searches = searches;
    this.names = names;
    this.rules = rules;
  }

  @GetMapping
  String page(CurrentAccount by, @RequestParam(required = false) @Nullable String done, Locale language,
      Model model) {
    model.addAttribute("searches",
        searches.of(by.id()).stream()
            .map(search -> SearchLine.of(search, names.parts(search.query(), language), language)).toList());
    model.addAttribute("done", done != null && List.of("saved", "changed", "removed").contains(done)
        ? done
        : null);
    model.addAttribute("dates", PageDates.in(language));
    return "athletes/searches";
  }

  @GetMapping("/add")
  String ask(HttpServletRequest request, Locale language, Model model) {
    var search = PageSearch.of(request.getQueryString());
    model.addAttribute("form",
        new SearchForm(names.of(search.parameters(), language), search.query(), true, false));
    return asked(search, false, language, model);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String save(CurrentAccount by, @Valid @ModelAttribute("form") SearchForm form, BindingResult result,
      Locale language, Model model, HttpServletResponse response) {
    var search = PageSearch.of(form.query());
    var refused = HttpStatus.UNPROCESSABLE_CONTENT;
    if (!result.hasErrors())
      try {
        searches.save(by.id(), form.request(search.parameters()), language);
      } catch (ProblemException refusal) {
        refused = FormRefusal.show(refusal, result);
      }
    if (!result.hasErrors())
      return done("saved", language);
    response.setStatus(refused.value());
    return asked(search, result.hasFieldErrors("keepSpecialties"), language, model);
  }

  /** Begins or ends its letters. */
  @PostMapping(path = "/{id}/letters", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String change(CurrentAccount by, @PathVariable UUID id, @RequestParam boolean on,
      @RequestParam String version, Locale language) {
    searches.change(by.id(), id, IfMatch.required(version),
        new MergePatch<>(JsonNodeFactory.instance.objectNode().put("notify", on)));
    return done("changed", language);
  }

  @PostMapping(path = "/{id}/removal", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String remove(CurrentAccount by, @PathVariable UUID id, Locale language) {
    searches.remove(by.id(), id);
    return done("removed", language);
  }

  private String asked(PageSearch search, boolean refused, Locale language, Model model) {
    model.addAttribute("page", RunLinks.page(search.parameters()).orElse(null));
    model.addAttribute("parts", names.parts(search.parameters(), language));
    model.addAttribute("health", refused || rules.speaksOfHealth("", search.parameters()));
    return ADD;
  }

  private static String done(String what, Locale language) {
    return "redirect:" + PATH + "?done=" + what + "&lang=" + language.getLanguage();
  }
}
