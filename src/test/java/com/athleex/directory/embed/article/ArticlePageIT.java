package com.athleex.directory.embed.article;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.articles.http.Editor;
import com.athleex.directory.articles.manuscript.Source.Format;
import com.athleex.directory.identity.People;
import com.athleex.directory.search.Publisher;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class ArticlePageIT {

  private static final String TEXT = """
      # Neck pain & the bar

      Why necks complain </script><script>alert(1)</script> under a bar, and which signs mean that training must wait.

      This page is education and not medical advice; it cannot say what you have.

      ## When to stop and see a doctor

      Stop training and see a doctor if:

      - an arm is numb or weak;
      - you cannot control bladder or bowel: this is an emergency, call for help.

      ## What helps

      Move gently. Then find one near you in the Find a Trainer directory.

      ## FAQ

      ### Is it dangerous?

      Seldom. Ask a doctor.
      """;

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Publisher publisher;

  @BeforeEach
  void somebodyIsThere() {
    publisher.publishOnly(trainer("milano").at(45.4642, 9.19).helpingWith("neck-pain"));
  }

  @AfterEach
  void withdraw() {
    Editor.signedIn(people, http).withdrawAll();
  }

  @Test
  void aPageSaysWhatItsDataSayWithACallAfterTheRedFlagsAndNoneBefore() {
    var slug = published(Editor.fresh("neck"), Map.of("sources",
        List.of(Map.of("title", "NHS: neck pain", "url", "https://www.nhs.uk/conditions/neck-pain/"))));
    var page = page("/articles/" + slug);
    assertThat(page.select("h1").text()).isEqualTo("Neck pain & the bar");
    assertThat(page.select("main > h2").eachText()).containsSubsequence("When to stop and see a doctor",
        "What helps");
    var calls = page.select("trainer-cta");
    assertThat(calls.eachAttr("placement")).containsSubsequence("after-red-flags", "end");
    Element flags = page.select("main > ul").getFirst();
    assertThat(flags.nextElementSiblings().getFirst().attr("placement")).isEqualTo("after-red-flags");
    assertThat(flags.previousElementSiblings().select("a").eachAttr("href"))
        .noneMatch(href -> href.contains("find-a-"));
    assertThat(calls.select("a").eachAttr("href")).isNotEmpty()
        .allMatch(href -> href.startsWith("/go/" + slug + "."));
    assertThat(page.select("script:not([type=application/ld+json])")).hasSize(1)
        .allMatch(script -> script.attr("integrity").startsWith("sha384-"));

    var faq = page.select("script[type=application/ld+json]").stream().map(Element::data)
        .map(data -> JsonMapper.shared().readTree(data))
        .filter(data -> data.at("/@type").asString().equals("FAQPage")).findFirst().orElseThrow();
    assertThat(faq.at("/mainEntity/0/name").asString()).isEqualTo(page.select("#faq h3").text());
    assertThat(faq.at("/mainEntity/0/acceptedAnswer/text").asString())
        .isEqualTo(page.select("#faq .answer").text());
    assertThat(page.html()).doesNotContain("<script>alert");
  }

  @Test
  void aPageIsInItsArticlesLanguageAndNamesItsTranslation() {
    var english = published(Editor.fresh("english"), Map.of("injury", false));
    var editor = Editor.signedIn(people, http);
    var italian = Editor.fresh("italiano");
    editor.save(italian,
        Editor.edition(Format.MARKDOWN, "# Lo stacco\n\nCome si prepara uno stacco da terra.",
            Map.of("translationOf", english)),
        null);
    assertThat(editor.publish(italian)).hasStatus(200);
    var page = page("/articles/" + italian + "?lang=en");
    assertThat(page.select("html").attr("lang")).isEqualTo("it");
    assertThat(page.select("link[hreflang=en]").attr("href")).endsWith("/articles/" + english);
    assertThat(page.select("link[hreflang=it]").attr("href")).endsWith("/articles/" + italian);
    assertThat(page.select(".byline").text()).contains("1 minuto");
  }

  @Test
  void aWithdrawnPageLeadsOnAndAnUnknownOneSaysSo() {
    var slug = published(Editor.fresh("old"), Map.of("injury", false));
    Editor.signedIn(people, http).withdraw(slug, "?movedTo=squat-guide");
    assertThat(http.get().uri("/articles/" + slug)).hasStatus(301).hasRedirectedUrl("/articles/squat-guide");
    assertThat(page("/articles/squat-guide").select("main").text()).contains("on the blog");
    assertThat(http.get().uri("/articles/nothing-here")).hasStatus(404);
    assertThat(page("/articles?lang=en").select("main a").eachAttr("href")).contains("/articles/squat-guide");
  }

  @Test
  void theFeedNamesWhatWasPublishedLastFirst() throws Exception {
    var first = published(Editor.fresh("first"), Map.of("injury", false));
    var second = published(Editor.fresh("second"), Map.of("injury", false));
    var answer = http.get().uri("/articles.atom?lang=en").exchange();
    assertThat(answer).hasStatus(200).hasContentTypeCompatibleWith("application/atom+xml");
    var feed = Jsoup.parse(answer.getResponse().getContentAsString(), "", Parser.xmlParser());
    assertThat(feed.select("feed > updated").text())
        .isEqualTo(feed.select("entry > updated").getFirst().text());
    assertThat(feed.select("entry > id").eachText()).extracting(id -> id.substring(id.lastIndexOf('/') + 1))
        .containsSubsequence(second, first).doesNotContain("squat-guide");
    assertThat(feed.select("entry > title").eachText()).contains("Neck pain & the bar");
    assertThat(answer.getResponse().getContentAsString()).contains("Neck pain &amp; the bar");
  }

  private String published(String slug, Map<String, Object> more) {
    var editor = Editor.signedIn(people, http);
    assertThat(editor.save(slug, Editor.edition(Format.MARKDOWN, TEXT, more), null)).hasStatus(201);
    assertThat(editor.publish(slug)).hasStatus(200);
    return slug;
  }

  private Document page(String path) {
    var answer = http.get().uri(path).accept("text/html").exchange();
    assertThat(answer).hasStatus(200);
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
