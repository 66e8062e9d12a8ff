package com.athleex.directory.web.pages;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.Standing;
import com.athleex.directory.web.WebProblem;
import java.util.Collections;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The start page, that of the interface, and a page for every type of problem.
 */
@Controller
class Pages {

  private static final int MOST_ARGUMENTS = 10;

  private final MessageSource messages;
  private final PublicAddress here;

  Pages(MessageSource messages, PublicAddress here) {
    this.here = here;
    this.messages = messages;
  }

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  String start(Locale language, Model model) {
    model.addAttribute("standing", Standing.ofPath("/", language, here, true));
    return "web/start";
  }

  @GetMapping(path = "/docs", produces = MediaType.TEXT_HTML_VALUE)
  String docs() {
    return "web/docs";
  }

  @GetMapping(path = "/problems/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  String problem(@PathVariable String slug, Locale language, Model model) {
    var title = messages.getMessage("problem." + slug + ".title", null, null, language);
    if (title == null)
      throw new ProblemException(WebProblem.NOT_FOUND);
    model.addAttribute("slug", slug);
    model.addAttribute("title", title);
    model.addAttribute("detail", inGeneral("problem." + slug + ".detail", language));
    return "web/problem";
  }

  // what the arguments will be, only the answer itself can tell
  private String inGeneral(String key, Locale language) {
    var pattern = messages.getMessage(key, null, "", language);
    return pattern == null || !pattern.contains("{")
        ? String.valueOf(pattern)
        : messages.getMessage(key, Collections.nCopies(MOST_ARGUMENTS, "…").toArray(), language);
  }
}
