package com.athleex.directory.embed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.ChromiumCondition;
import com.athleex.directory.articles.http.Editor;
import com.athleex.directory.articles.manuscript.Source.Format;
import com.athleex.directory.ctas.counts.Counted;
import com.athleex.directory.identity.People;
import com.athleex.directory.web.HttpTest;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/**
 * An article on its whole way: pasted, refused, put right, published, read,
 * followed, counted.
 */
@ExtendWith(ChromiumCondition.class)
@HttpTest
class SeedJourneyIT extends OnABlog {

  // a person's browser, as far as programs are told apart
  private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  JdbcClient sql;
  @Autowired
  ApplicationContext context;

  private final String slug = Editor.fresh("low-back");

  @BeforeEach
  void publish() throws IOException {
    var editor = Editor.signedIn(people, http);
    var pasted = Editor.edition(Format.TEXT, seed(), Map.of());
    var saved = editor.save(slug, pasted, null);
    var refused = Editor.json(editor.publish(slug));
    assertThat(refused.at("/missing").toString()).contains("trainer-before-red-flags");
    var order = StreamSupport.stream(refused.at("/proposedOrder").spliterator(), false).map(JsonNode::asInt)
        .toList();
    var corrected = Editor.edition(Format.TEXT, seed(), Map.of("sectionOrder", order, "sources",
        List.of(Map.of("title", "NICE NG59", "url", "https://www.nice.org.uk/guidance/ng59"))));
    assertThat(editor.save(slug, corrected, Editor.etag(saved)).getResponse().getStatus()).isEqualTo(200);
    assertThat(editor.publish(slug).getResponse().getStatus()).isEqualTo(200);
  }

  @AfterEach
  void withdraw() {
    Editor.signedIn(people, http).withdrawAll();
  }

  @Test
  void aReaderWithASignOfEmergencyIsToldTheNumberOfTheirCountry() {
    for (var known : Map.of("it-IT", "112", "en-GB", "999").entrySet()) {
      var page = reader(known.getKey());
      var call = after(page);
      call.locator("summary").click();
      call.locator("input[value=bladder-or-bowel-change]").check();
      call.locator("form button").click();
      assertThat(call.locator("a[href='tel:" + known.getValue() + "']")).isVisible();
      assertThat(Blog.everythingIn(page)).doesNotContain("Giulia", "Marco Bianchi");
      Blog.shoot(page, "seed-emergency-" + known.getKey());
    }
    assertThat(sent("/outcome")).isEmpty();
  }

  @Test
  void aReaderWithoutASignFindsThreePeopleAndIsCountedAsNobody() {
    var page = reader("en-GB");
    var call = after(page);
    call.locator("summary").click();
    call.locator("input[name=none]").check();
    call.locator(".near input").fill("Milano");
    call.locator("form button").click();
    assertThat(call.locator(".person")).hasCount(3);
    Blog.shoot(page, "seed-people");
    call.locator(".go").click();
    page.waitForURL(Pattern.compile(".*/find/lower-back-pain/milan\\?.*"));
    assertThat(page.locator(".people > li")).hasCount(3);
    assertThat(blog.requests().stream().map(Request::url)).allMatch(url -> url.startsWith(directory()));
    Blog.shoot(page, "seed-search");
    Awaitility.await().untilAsserted(() -> assertThat(counted())
        .contains("after-red-flags shown 1", "after-red-flags clicked 1", "after-red-flags search 1"));
  }

  private List<String> counted() {
    Counted.flush(context);
    return sql.sql("select placement, outcome, times from cta_count where article = ?").param(slug)
        .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3)).list();
  }

  private Page reader(String locale) {
    var page = blog.reader(new NewContextOptions().setUserAgent(FIREFOX).setLocale(locale));
    page.navigate(directory() + "/articles/" + slug);
    return page;
  }

  private static Locator after(Page page) {
    return page.locator("trainer-cta[placement=after-red-flags]");
  }

  private static String seed() throws IOException {
    try (var in = Objects.requireNonNull(
        SeedJourneyIT.class.getResourceAsStream("/articles/lower-back-pain-lifting.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
