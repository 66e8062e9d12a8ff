package com.athleex.directory.athletes.searches;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.web.FormRefusal;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.node.JsonNodeFactory;

/** One kept search: its name, its letters. */
@Controller
@Hidden
@RequestMapping(path = SavedSearchesPage.PATH + "/{id:[0-9a-f-]{36}}", produces = MediaType.TEXT_HTML_VALUE)
class SavedSearchPage {

  private static final String VIEW = "athletes/search";

  private final SavedSearches searches;
  private final SearchNames names;

  SavedSearchPage(SavedSearches searches, SearchNames names) {
    this.searches = searches;
    this.names = names;
  }

  @GetMapping
  String page(CurrentAccount by, @PathVariable UUID id, Locale language, Model model) {
    var search = searches.one(by.id(), id);
    model.addAttribute("form", ChangeForm.of(search));
    return view(search, false, language, model);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String change(CurrentAccount by, @PathVariable UUID id, @ModelAttribute("form") ChangeForm form,
      BindingResult result, Locale language, Model model, HttpServletResponse response) {
    try {
      searches.change(by.id(), id, IfMatch.required(form.version()), form.patch());
    } catch (ProblemException refusal) {
      response.setStatus(FormRefusal.show(refusal, result).value());
      return view(searches.one(by.id(), id), result.hasFieldErrors("keepSpecialties"), language, model);
    }
    return "redirect:" + SavedSearchesPage.PATH + "?done=changed&lang=" + language.getLanguage();
  }

  private String view(SavedSearch search, boolean refused, Locale language, Model model) {
    model.addAttribute("id", search.id());
    model.addAttribute("parts", names.parts(search.query(), language));
    model.addAttribute("health", refused || search.tellsOfHealth());
    return VIEW;
  }

  /**
   * @param version
   *          of the search that was read
   */
  record ChangeForm(@Nullable String name, @Nullable Boolean notifying, @Nullable Boolean keepSpecialties,
      @Nullable String version) {

    static ChangeForm of(SavedSearch search) {
      return new ChangeForm(search.name(), search.notifies(), search.tellsOfHealth(),
          search.version().header());
    }

    MergePatch<SavedSearchChange> patch() {
      return new MergePatch<>(
          JsonNodeFactory.instance.objectNode().put("name", name)
              .put("notify", Boolean.TRUE.equals(notifying))
              .put("keepSpecialties", Boolean.TRUE.equals(keepSpecialties)));
    }
  }
}
