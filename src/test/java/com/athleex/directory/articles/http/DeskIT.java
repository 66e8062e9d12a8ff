package com.athleex.directory.articles.http;

import static com.athleex.directory.articles.http.Editor.etag;
import static com.athleex.directory.articles.http.Editor.fresh;
import static com.athleex.directory.articles.http.Editor.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.articles.manuscript.Source.Format;
import com.athleex.directory.identity.People;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class DeskIT {

  private static final Map<String, Object> SOURCES = Map.of("sources",
      List.of(Map.of("title", "NICE NG59", "url", "https://www.nice.org.uk/guidance/ng59")));

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;

  Editor editor;

  @BeforeEach
  void signIn() {
    editor = Editor.signedIn(people, http);
  }

  @AfterEach
  void withdraw() {
    editor.withdrawAll();
  }

  @Test
  void theSeedIsRefusedForItsOrderAndItsSourcesAndPassesInTheProposedOrder() {
    var slug = fresh("seed");
    var saved = editor.save(slug, seed(Map.of()), null);
    assertThat(saved).hasStatus(201);
    assertThat(json(saved).at("/redFlagPack").asString()).isEqualTo("low-back");
    assertThat(json(saved).at("/entry/state").asString()).isEqualTo("draft");

    var refused = editor.publish(slug);
    assertThat(refused).hasStatus(409);
    assertThat(strings(json(refused).at("/missing"))).containsExactly("sources", "trainer-before-red-flags");
    assertThat(json(refused).at("/errors").size()).isEqualTo(2);
    assertThat(http.get().uri("/api/v1/articles/" + slug)).hasStatus(404);

    var order = json(refused).at("/proposedOrder");
    var headings = json(saved).at("/article/sections");
    assertThat(StreamSupport.stream(order.spliterator(), false)
        .map(at -> headings.get(at.asInt()).at("/heading").asString("")).toList())
        .containsSubsequence("When to stop and see a professional", "Building a robust back over time");
    var corrected = editor.save(slug, seed(Map.of("sources", SOURCES.get("sources"), "sectionOrder",
        StreamSupport.stream(order.spliterator(), false).map(JsonNode::asInt).toList())), etag(saved));
    assertThat(corrected).hasStatus(200);
    assertThat(json(corrected).at("/publication/ready").asBoolean()).isTrue();

    assertThat(editor.publish(slug)).hasStatus(200).bodyJson().extractingPath("$.entry.state")
        .isEqualTo("published");
    var shown = http.get().uri("/api/v1/articles/" + slug).exchange();
    assertThat(shown).hasStatus(200);
    assertThat(json(shown).at("/text/situations/rows").size()).isEqualTo(5);
    assertThat(json(shown).at("/text/faq").size()).isEqualTo(5);
    assertThat(json(shown).at("/redFlags").asString()).endsWith(slug + "/red-flags");
    assertThat(json(shown).at("/structuredData/0/headline").asString())
        .isEqualTo(json(shown).at("/title").asString());
    assertThat(json(shown).at("/structuredData/1/mainEntity").size()).isEqualTo(5);
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() {
    var slug = fresh("bare");
    editor.save(slug, Editor.edition(Format.MARKDOWN,
        "# Knee pain for lifters\n\nMy knee pain came from squats. Find a trainer near you.",
        Map.of("redFlagPack", "")), null);
    assertThat(strings(json(editor.publish(slug)).at("/missing"))).containsExactly("red-flags",
        "red-flag-pack", "sources", "disclaimer");
  }

  @Test
  void thePublicSeesThePublishedRevisionUntilAnotherIs() {
    var slug = fresh("guide");
    var first = editor.save(slug, guide("First title", Map.of()), null);
    assertThat(editor.publish(slug)).hasStatus(200);
    var published = editor.desk("/" + slug);
    assertThat(editor.save(slug, guide("Second title", Map.of()), etag(first))).hasStatus(412);
    var second = editor.save(slug, guide("Second title", Map.of()), etag(published));
    assertThat(json(second).at("/entry/state").asString()).isEqualTo("draft");
    assertThat(title(slug)).isEqualTo("First title");

    var reviewed = editor.put(slug + "/review", "application/json", "", etag(second));
    assertThat(reviewed).hasStatus(200).bodyJson().extractingPath("$.entry.state").isEqualTo("reviewed");
    assertThat(title(slug)).isEqualTo("First title");
    editor.publish(slug);
    assertThat(title(slug)).isEqualTo("Second title");
    assertThat(json(editor.desk("/" + slug + "/revisions/1")).at("/text").asString())
        .contains("First title");
    assertThat(editor.save(slug, guide("Third", Map.of()), null)).hasStatus(428);
  }

  @Test
  void anotherTextKeepsWhatWasCorrected() {
    var slug = fresh("kept");
    var saved = editor.save(slug, guide("A guide", Map.of("author", "Ada Bianchi", "specialties",
        List.of(Map.of("slug", "mobility"), Map.of("slug", "posture", "weight", 0.5)))), null);
    var again = editor.put(slug + "/text", "text/markdown",
        "# Another guide\n\nThe deadlift again, with another deadlift.", etag(saved));
    assertThat(again).hasStatus(200);
    assertThat(json(again).at("/article/title").asString()).isEqualTo("Another guide");
    assertThat(json(again).at("/article/author").asString()).isEqualTo("Ada Bianchi");
    assertThat(json(again).at("/article/specialties/0/slug").asString()).isEqualTo("mobility");
    assertThat(json(again).at("/article/specialties").size()).isEqualTo(2);
  }

  @Test
  void sectionsDoInsteadOfAText() {
    var slug = fresh("sections");
    var saved = editor.save(slug, Map.of("title", "Neck pain at the desk", "locale", "en", "sections",
        List.of(Map.of("paragraphs", List.of("This is education, not medical advice.")),
            Map.of("heading", "When to stop and see a doctor", "bullets",
                List.of("the pain is sharp and sudden", "numbness in both arms: an emergency")),
            Map.of("heading", "Then", "paragraphs",
                List.of("Find one near you in the Find a Trainer directory."))),
        "faq", List.of(Map.of("question", "Is it bad?", "answer", "Ask a doctor.")), "sources",
        SOURCES.get("sources")), null);
    assertThat(saved).hasStatus(201);
    assertThat(json(saved).at("/redFlagPack").asString()).isEqualTo("neck");
    assertThat(json(saved).at("/article/faq/0/answer").asString()).isEqualTo("Ask a doctor.");
    assertThat(json(saved).at("/article/redFlags/1/urgency").asString()).isEqualTo("emergency");
    assertThat(editor.publish(slug)).hasStatus(200);
  }

  @Test
  void aWithdrawnArticleLeadsToItsSuccessorAlsoWhereItWasRelated() {
    var old = fresh("old");
    var next = fresh("next");
    var reader = fresh("reader");
    for (var slug : List.of(old, next)) {
      editor.save(slug, guide(slug, Map.of()), null);
      editor.publish(slug);
    }
    editor.save(reader, guide("Reader", Map.of("related", List.of(old))), null);
    editor.publish(reader);
    assertThat(related(reader)).containsExactly(old);

    assertThat(editor.withdraw(old, "?movedTo=" + reader + "-nothing")).hasStatus(400);
    assertThat(editor.withdraw(old, "?movedTo=" + next)).hasStatus(204);
    assertThat(http.get().uri("/api/v1/articles/" + old)).hasStatus(301).headers().hasValue("Location",
        "/api/v1/articles/" + next);
    assertThat(related(reader)).containsExactly(next);
    assertThat(editor.withdraw(next, "")).hasStatus(204);
    assertThat(http.get().uri("/api/v1/articles/" + next)).hasStatus(410);
    assertThat(http.get().uri("/api/v1/articles/" + old)).hasStatus(410);
    assertThat(related(reader)).isEmpty();
  }

  @Test
  void translationsKnowEachOther() {
    var english = fresh("english");
    var italian = fresh("italiano");
    editor.save(english, guide("English", Map.of()), null);
    editor.publish(english);
    var body = Editor.edition(Format.MARKDOWN, "# La guida\n\nLo stacco da terra, e come si fa lo stacco.",
        Map.of("locale", "it", "translationOf", english));
    assertThat(editor.save(italian, body, null)).hasStatus(201);
    editor.publish(italian);
    assertThat(json(http.get().uri("/api/v1/articles/" + english).exchange()).at("/translations/0/slug")
        .asString()).isEqualTo(italian);
    assertThat(editor.save(fresh("altro"), body, null)).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/translationOf");
  }

  @Test
  void whatIsWrongIsNamedAndNothingIsSaved() {
    var slug = fresh("wrong");
    var refused = editor.save(slug, guide("T", Map.of("specialties", List.of(Map.of("slug", "astrology")),
        "sectionOrder", List.of(0, 0), "redFlagPack", "astrology",
        "callsToAction",
        List.of(Map.of("kind", "find-a-trainer", "phrase", "x", "section", 99)))), null);
    assertThat(refused).hasStatus(400);
    assertThat(strings(json(refused).at("/errors"), "pointer")).containsExactlyInAnyOrder(
        "/specialties/0/slug", "/redFlagPack", "/sectionOrder", "/callsToAction/0/section");
    assertThat(editor.desk("/" + slug)).hasStatus(404);
    assertThat(editor.save("Not-A-Slug", guide("T", Map.of()), null)).hasStatus(400);
    assertThat(editor.save(fresh("url"), guide("T", Map.of("sources",
        List.of(Map.of("title", "x", "url", "javascript:alert(1)")))), null)).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/sources/0/url");
    assertThat(editor.publish("lower-back-pain-lifting")).hasStatus(200);
    assertThat(editor.put("lower-back-pain-lifting/review", "application/json", "", "*")).hasStatus(409);
  }

  private List<String> related(String slug) {
    return strings(json(http.get().uri("/api/v1/articles/" + slug).exchange()).at("/related"), "slug");
  }

  private String title(String slug) {
    return json(http.get().uri("/api/v1/articles/" + slug).exchange()).at("/title").asString();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static List<String> strings(JsonNode array, String member) {
    return StreamSupport.stream(array.spliterator(), false).map(each -> each.get(member).asString()).toList();
  }

  private static Map<String, Object> guide(String title, Map<String, Object> more) {
    return Editor.edition(Format.MARKDOWN,
        "# " + title + "\n\nHow to set up a deadlift, and why the deadlift wants patience.", more);
  }

  private static Map<String, Object> seed(Map<String, Object> more) {
    try (var in = Objects.requireNonNull(
        DeskIT.class.getResourceAsStream("/articles/lower-back-pain-lifting.txt"))) {
      return Editor.edition(Format.TEXT, new String(in.readAllBytes(), StandardCharsets.UTF_8), more);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
