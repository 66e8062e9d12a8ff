package com.athleex.directory.embed.article;

import com.athleex.directory.articles.ArticleProblem;
import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.reading.Readings;
import com.athleex.directory.articles.reading.Sight;
import com.athleex.directory.embed.Script;
import com.athleex.directory.embed.Scripts;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.ReaderLanguage;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The articles that are published here. */
@Controller
@Hidden
class ArticlePageController {

  private final ArticleRegistry registry;
  private final Readings readings;
  private final ArticlePages pages;
  private final ArticleHeads heads;
  private final Scripts scripts;

  ArticlePageController(ArticleRegistry registry, Readings readings, ArticlePages pages, ArticleHeads heads,
      Scripts scripts) {
    this.heads = heads;
    this.registry = registry;
    this.readings = readings;
    this.pages = pages;
    this.scripts = scripts;
  }

  @ModelAttribute("script")
  Script script() {
    return scripts.current();
  }

  @GetMapping(path = "/articles", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView list(Locale language) {
    // what can be read here stands before what is on the blog
    var all = registry.list(null, null).stream()
        .sorted(Comparator.comparing(RegisteredArticle::isReadHere).reversed()).toList();
    return new ModelAndView("embed/articles", "articles",
        all.stream().filter(article -> speaks(article, language)).toList())
        .addObject("others", all.stream().filter(article -> !speaks(article, language)).toList())
        .addObject("standing", heads.listStanding(language))
        .addObject("preview", heads.listPreview(language));
  }

  @GetMapping(path = "/articles/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView article(@PathVariable String slug, HttpServletRequest http, HttpServletResponse response) {
    return switch (readings.of(slug)) {
      case Sight.Shown shown -> {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        // a page has one language: that of its article
        ReaderLanguage.decide(http, shown.article().language());
        yield new ModelAndView("embed/article", "page", pages.of(shown, country(shown.article(), http)))
            .addObject("standing", heads.standing(shown)).addObject("preview", heads.preview(shown))
            .addObject("otherLanguage", heads.otherLanguage(shown.article()));
      }
      case Sight.Moved(var to) -> {
        var there = new RedirectView("/articles/" + to, false, false, false);
        there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        yield new ModelAndView(there);
      }
      case Sight.Withdrawn _ -> throw new ProblemException(ArticleProblem.ARTICLE_WITHDRAWN);
      case Sight.Unknown _ -> throw new ProblemException(ArticleProblem.ARTICLE_NOT_FOUND);
    };
  }

  private static boolean speaks(RegisteredArticle article, Locale language) {
    return article.language().getLanguage().equals(language.getLanguage());
  }

  // who reads Italian is most likely in Italy
  private static @Nullable String country(RegisteredArticle article, HttpServletRequest http) {
    var said = ReaderLanguage.countryOf(http);
    return said == null && article.language().getLanguage().equals("it") ? "IT" : said;
  }
}
