package com.athleex.directory.search.http;

import com.athleex.directory.search.index.IndexRebuild;
import com.athleex.directory.search.index.IndexStanding;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How the search index stands; here it is written anew. */
@Controller
@RequestMapping(path = IndexPage.PATH, produces = MediaType.TEXT_HTML_VALUE)
class IndexPage {

  static final String PATH = "/admin/index";
  private static final String EVERY_SECONDS = "2";

  private final IndexStanding standing;
  private final IndexRebuild rebuild;

  IndexPage(IndexStanding standing, IndexRebuild rebuild) {
    this.standing = standing;
    this.rebuild = rebuild;
  }

  @GetMapping
  String show(Model model, HttpServletResponse response) {
    var now = standing.now();
    // a page that is read again by itself needs no script
    if (now.rebuild() instanceof IndexRebuild.Status last && last.state() == IndexRebuild.State.RUNNING)
      response.setHeader("Refresh", EVERY_SECONDS);
    model.addAttribute("index", now);
    return "search/admin/index";
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String start(Locale language) {
    rebuild.start();
    return "redirect:" + PATH + "?lang=" + language.getLanguage();
  }
}
