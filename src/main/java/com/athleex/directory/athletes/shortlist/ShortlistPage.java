package com.athleex.directory.athletes.shortlist;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.web.PageDates;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * An athlete's shortlist. A public profile knows nobody, so it links to a page
 * that asks whether its trainer shall be kept: following a link changes
 * nothing.
 */
@Controller
@Hidden
@RequestMapping(path = ShortlistPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
class ShortlistPage {

  static final String PATH = "/account/shortlist";

  private final Shortlist shortlist;

  ShortlistPage(Shortlist shortlist) {
    this.shortlist = shortlist;
  }

  @GetMapping
  String page(CurrentAccount by, @RequestParam(required = false) @Nullable String done, Locale language,
      Model model) {
    model.addAttribute("kept", shortlist.of(by.id()).stream().map(ShortlistedRepresentation::of).toList());
    model.addAttribute("done", "added".equals(done) || "removed".equals(done) ? done : null);
    model.addAttribute("dates", PageDates.in(language));
    return "athletes/shortlist";
  }

  @GetMapping("/add")
  String ask(CurrentAccount by, @RequestParam String handle, Model model) {
    var trainer = shortlist.listed(handle);
    model.addAttribute("trainer", trainer);
    model.addAttribute("kept", shortlist.keeps(by.id(), trainer));
    return "athletes/shortlist-add";
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String add(CurrentAccount by, @RequestParam String handle, Locale language) {
    shortlist.add(by.id(), handle);
    return done("added", language);
  }

  @PostMapping(path = "/removal", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String remove(CurrentAccount by, @RequestParam String handle, Locale language) {
    shortlist.remove(by.id(), handle);
    return done("removed", language);
  }

  private static String done(String what, Locale language) {
    return "redirect:" + PATH + "?done=" + what + "&lang=" + language.getLanguage();
  }
}
