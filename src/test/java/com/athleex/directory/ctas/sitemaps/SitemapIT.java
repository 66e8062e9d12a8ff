package com.athleex.directory.ctas.sitemaps;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.articles.http.Editor;
import com.athleex.directory.articles.manuscript.Source.Format;
import com.athleex.directory.identity.People;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Profession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What search engines are told of. */
@IntegrationTest
class SitemapIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  Publisher publisher;
  @Autowired
  Contents contents;
  @Autowired
  People people;

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("ada").at(45.4642, 9.19).helpingWith("lower-back-pain", "powerlifting")
            .publishedAt("2026-03-01T10:00:00.123Z"),
        trainer("bea").at(45.4642, 9.19).at(45.4643, 9.19).helpingWith("lower-back-pain", "powerlifting")
            .publishedAt("2026-05-02T10:00:00Z"),
        trainer("ciro").at(45.4642, 9.19).helpingWith("lower-back-pain", "sciatica-history"),
        trainer("dan").at(45.4642, 9.19).helpingWith("sciatica-history").is(Profession.DOCTOR),
        trainer("eva").at(45.4642, 9.19).helpingWith("sciatica-history").is(Profession.PHYSIOTHERAPIST),
        trainer("fay").workingOnline().helpingWith("powerlifting"),
        trainer("hidden").at(45.4642, 9.19).helpingWith("powerlifting").unlisted());
    contents.make();
  }

  @Test
  void theIndexNamesAllFilesAndEachIsThere() {
    var files = xml("/sitemap.xml").select("sitemap > loc").eachText();
    assertThat(files).hasSize(3).allMatch(file -> file.startsWith("http"));
    for (var file : files)
      assertThat(xml(path(file)).select("urlset")).hasSize(1);
    for (var none : List.of("trainers-0", "trainers-2", "trainers-x", "find-2", "find-99999999999", "other"))
      assertThat(http.get().uri("/sitemaps/" + none + ".xml")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void trainersWhoMayBeFoundAreToldWithTheirLastChange() {
    var urls = xml("/sitemaps/trainers-1.xml").select("url");
    assertThat(urls.eachText()).hasSize(6);
    assertThat(urls.select("loc").eachText()).noneMatch(loc -> loc.contains("hidden"))
        .allSatisfy(loc -> assertThat(loc).matches("https?://[^/]+/trainers/[a-z]+"));
    assertThat(of(urls, "/trainers/ada").select("lastmod").text()).isEqualTo("2026-03-01T10:00:00Z");
    publisher.change(List.of(), List.of(trainer("ada").build().id()));
    assertThat(xml("/sitemaps/trainers-1.xml").select("loc").eachText())
        .noneMatch(loc -> loc.endsWith("/ada"));
  }

  @Test
  void pagesWithThreeTrainersOrMoreAreToldInBothLanguages() {
    var urls = xml("/sitemaps/find-1.xml").select("url");
    assertThat(urls.select("loc").eachText().stream().map(SitemapIT::path)).containsExactlyInAnyOrder(
        "/find/lower-back-pain", "/find/mal-di-schiena-lombare", "/find/powerlifting",
        "/find/powerlifting?lang=it", "/find/lower-back-pain/milan",
        "/find/mal-di-schiena-lombare/milano");
    var milan = of(urls, "/find/lower-back-pain/milan");
    assertThat(milan.select("lastmod").text()).isEqualTo("2026-05-02");
    assertThat(milan.getElementsByTag("xhtml:link").eachAttr("hreflang")).containsExactly("en", "it");
    for (var loc : urls.select("loc").eachText()) {
      var page = http.get().uri(URI.create(path(loc))).exchange();
      assertThat(page).hasStatusOk();
      var html = Jsoup.parse(body(page.getResponse().getContentAsByteArray()));
      assertThat(html.select("meta[name=robots]")).as(loc).isEmpty();
      assertThat(html.select("link[rel=canonical]").attr("href")).isEqualTo(loc);
      assertThat(html.select("meta[property=og:url]").attr("content")).isEqualTo(loc);
      assertThat(http.get().uri(URI.create(html.select("meta[property=og:image]").attr("content"))))
          .hasStatusOk().hasContentType("image/png");
    }
  }

  @Test
  void articlesThatAreReadHereAreToldAndTheOthersAreNotIndexed() {
    var editor = Editor.signedIn(people, http);
    var slug = Editor.fresh("told");
    editor.save(slug, Editor.edition(Format.MARKDOWN, "# Sleep\n\nSleep comes before the next heavy day.",
        Map.of("injury", false)), null);
    assertThat(editor.publish(slug)).hasStatus(200);
    try {
      var told = xml("/sitemaps/articles.xml").select("loc").eachText();
      assertThat(told).anyMatch(loc -> loc.endsWith("/articles/" + slug))
          .noneMatch(loc -> loc.endsWith("/articles/lower-back-pain-lifting"));
      assertThat(told).allSatisfy(this::isCanonicalAndIndexed);
    } finally {
      editor.withdrawAll();
    }
    assertThat(html("/articles/lower-back-pain-lifting").select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
  }

  @Test
  void trainersWhoAreToldAreIndexedAtThatAddressAndNameTheirOtherLanguage() {
    assertThat(xml("/sitemaps/trainers-1.xml").select("loc").eachText()).isNotEmpty()
        .allSatisfy(this::isCanonicalAndIndexed).allSatisfy(loc -> {
          var italian = html(path(loc)).select("link[hreflang=it]").attr("href");
          var there = html(path(italian));
          assertThat(there.select("link[rel=canonical]").attr("href")).isEqualTo(italian);
          assertThat(there.select("link[hreflang=en]").attr("href")).isEqualTo(loc);
        });
  }

  private void isCanonicalAndIndexed(String loc) {
    var page = html(path(loc));
    assertThat(page.select("meta[name=robots]")).isEmpty();
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(loc);
    assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
  }

  private Document html(String path) {
    var answer = http.get().uri(URI.create(path)).accept("text/html").exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(body(answer.getResponse().getContentAsByteArray()));
  }

  @Test
  void crawlersAreToldWhereToLook() {
    var text = http.get().uri("/robots.txt").exchange();
    assertThat(text).hasStatusOk().hasContentTypeCompatibleWith("text/plain");
    assertThat(body(text.getResponse().getContentAsByteArray())).contains("Disallow: /go/\n",
        "Disallow: /api/\n", "/sitemap.xml",
        // where a page without filters says in the address that it is Italian
        "Allow: /find?lang=\n", "Disallow: /trainer/\n");
  }

  private static Element of(List<Element> urls, String end) {
    return urls.stream().filter(url -> url.select("loc").text().endsWith(end)).findFirst().orElseThrow();
  }

  private Document xml(String address) {
    var answer = http.get().uri(address).exchange();
    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/xml");
    assertThat(answer.getResponse().getHeader("Cache-Control")).contains("max-age=3600");
    return Jsoup.parse(body(answer.getResponse().getContentAsByteArray()), "", Parser.xmlParser());
  }

  private static String path(String address) {
    return address.replaceFirst("https?://[^/]+", "");
  }

  private static String body(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
