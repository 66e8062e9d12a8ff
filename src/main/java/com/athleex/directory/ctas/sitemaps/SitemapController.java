package com.athleex.directory.ctas.sitemaps;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.search.ListedTrainer;
import com.athleex.directory.search.ListedTrainers;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sitemaps, written while they are read. */
@Controller
@Hidden
class SitemapController {

  private static final int PAGE = 2000;
  /** Each page stands there in two languages. */
  private static final int LANDING_PAGES = Contents.MOST_URLS / 2;

  private final Contents contents;
  private final ListedTrainers trainers;
  private final ArticleRegistry articles;
  private final LandingAddresses landing;
  private final PublicAddress address;

  SitemapController(Contents contents, ListedTrainers trainers, ArticleRegistry articles,
      LandingAddresses landing, PublicAddress address) {
    this.contents = contents;
    this.trainers = trainers;
    this.articles = articles;
    this.landing = landing;
    this.address = address;
  }

  @GetMapping("/sitemap.xml")
  void index(HttpServletResponse response) throws IOException {
    var division = contents.now();
    var xml = xml(response);
    xml.beginFiles();
    xml.file(at("/sitemaps/articles.xml"));
    for (int file = 1; file <= division.trainersAfter().size(); file++)
      xml.file(at("/sitemaps/trainers-" + file + ".xml"));
    for (int file = 1; (file - 1) * LANDING_PAGES < division.landingPages().size(); file++)
      xml.file(at("/sitemaps/find-" + file + ".xml"));
    xml.endFiles();
  }

  @GetMapping("/sitemaps/articles.xml")
  void articles(HttpServletResponse response) throws IOException {
    // those whose text stays with the blog are not indexed here
    var all = articles.list(null, null).stream()
        .filter(RegisteredArticle::isReadHere).toList();
    var xml = xml(response);
    xml.beginUrls();
    for (var article : all.subList(0, Math.min(Contents.MOST_URLS, all.size())))
      xml.url(at("/articles/" + article.slug()),
          known(article.changedAt()), translations(article));
    xml.endUrls();
  }

  @GetMapping("/sitemaps/trainers-{file}.xml")
  void trainers(@PathVariable String file, HttpServletResponse response) throws IOException {
    var beginnings = contents.now().trainersAfter();
    int number = number(file, beginnings.size());
    List<ListedTrainer> page = trainers.after(beginnings.get(number), PAGE);
    var xml = xml(response);
    xml.beginUrls();
    for (int written = 0; !page.isEmpty() && written < Contents.MOST_URLS; written += page.size()) {
      if (written > 0)
        page = trainers.after(page.getLast().handle(), PAGE);
      for (var trainer : page)
        xml.url(at("/trainers/" + trainer.handle()), known(trainer.changedAt()), Map.of());
    }
    xml.endUrls();
  }

  @GetMapping("/sitemaps/find-{file}.xml")
  void landingPages(@PathVariable String file, HttpServletResponse response) throws IOException {
    var pages = contents.now().landingPages();
    int from = number(file, (pages.size() + LANDING_PAGES - 1) / LANDING_PAGES) * LANDING_PAGES;
    var xml = xml(response);
    xml.beginUrls();
    for (var page : pages.subList(from, Math.min(pages.size(), from + LANDING_PAGES))) {
      var alternates = landing.of(page);
      for (var one : alternates.values())
        xml.url(one, page.changedOn(), alternates);
    }
    xml.endUrls();
  }

  private Map<String, String> translations(RegisteredArticle article) {
    var all = new TreeMap<String, String>();
    article.translations().forEach((language, slug) -> all.put(language, at("/articles/" + slug)));
    if (!all.isEmpty())
      all.put(article.language().getLanguage(), at("/articles/" + article.slug()));
    return all;
  }

  private String at(String path) {
    return address.of(path).toString();
  }

  private static @Nullable Instant known(@Nullable Instant change) {
    return change == null ? null : change.truncatedTo(ChronoUnit.SECONDS);
  }

  private static int number(String file, int files) {
    if (!file.matches("[1-9][0-9]{0,4}") || Integer.parseInt(file) > files)
      throw new ProblemException(WebProblem.NOT_FOUND);
    return Integer.parseInt(file) - 1;
  }

  private static SitemapXml xml(HttpServletResponse response) throws IOException {
    response.setContentType("application/xml;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    return new SitemapXml(response.getWriter());
  }
}
