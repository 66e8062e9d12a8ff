package com.athleex.directory.athletes.searches;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.athletes.Athlete;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SavedSearchIT {

  private static final String LIST = "/saved-searches";

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;

  private Athlete athlete;

  @BeforeEach
  void somebody() {
    athlete = Athlete.signedIn(http, sql);
  }

  private MvcTestResult save(String query) {
    return athlete.post(LIST, "{\"name\":\"Mine\",\"query\":%s}".formatted(query));
  }

  @Test
  void aSearchIsKeptReadRunAndForgotten() {
    var saved = save("{\"near\":\"Milano\",\"radiusKm\":10,\"specialty\":[\"general-strength\"]}");
    assertThat(saved).hasStatus(201).containsHeader("Location").bodyJson().isLenientlyEqualTo("""
        {"name":"Mine","notify":false,"keepSpecialties":false,
         "query":{"near":"Milano","radiusKm":10,"specialty":["general-strength"]},
         "url":"/api/v1/trainers?near=Milano&radiusKm=10&specialty=general-strength",
         "pageUrl":"/find?near=Milano&radiusKm=10&specialty=general-strength"}""");
    var url = Athlete.json(saved).path("url").asString();
    assertThat(http.get().uri(url)).hasStatusOk();
    var path = LIST + "/" + Athlete.json(saved).path("id").asString();
    assertThat(saved.getResponse().getHeader("Location")).isEqualTo(Athlete.HOME + path);
    assertThat(athlete.get(path)).hasStatusOk().containsHeader("ETag").bodyJson()
        .extractingPath("$.query.radiusKm")
        .isEqualTo(10);
    assertThat(athlete.get(LIST)).bodyJson().extractingPath("$.items[0].url").isEqualTo(url);
    assertThat(athlete.delete(path)).hasStatus(204);
    assertThat(athlete.get(path)).hasStatus(404);
    assertThat(athlete.delete(path)).hasStatus(404);
  }

  @Test
  void anothersSearchIsNotThere() {
    var path = LIST + "/" + Athlete.json(save("{}")).path("id").asString();
    var other = Athlete.signedIn(http, sql);
    assertThat(other.get(path)).hasStatus(404);
    assertThat(other.patch(path, "{\"name\":\"Theirs\"}", "*")).hasStatus(404);
    assertThat(other.delete(path)).hasStatus(404);
    assertThat(other.get(LIST)).bodyJson().extractingPath("$.items").asArray().isEmpty();
    assertThat(athlete.get(path)).hasStatusOk();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"near":"Xyzzyqwop"}                | 422 | unknown-place     | /query/near
      {"near":"Milano","radiusKm":"far"}  | 400 | invalid-request   | /query/radiusKm
      {"near":"Milano","radiusKm":0}      | 400 | invalid-request   | /query/radiusKm
      {"radiusKm":10}                     | 400 | invalid-request   | /query/radiusKm
      {"nearby":"Milano"}                 | 400 | unknown-parameter | /query/nearby
      {"specialty":["flying"]}            | 400 | invalid-request   | /query/specialty
      {"mode":"teleport"}                 | 400 | invalid-request   | /query/mode
      {"near":["Milano","Roma"]}          | 400 | invalid-request   | /query/near
      {"near":null}                       | 400 | invalid-request   | /query/near
      {"q":{"a":1}}                       | 400 | invalid-request   | /query/q
      {"limit":101}                       | 400 | invalid-request   | /query/limit
      {"ref":"lower-back-pain-lifting"}   | 400 | invalid-request   | /query/ref
      {"gate":"Z2F0ZQ"}                   | 400 | invalid-request   | /query/gate
      """)
  void aSearchThatWouldBeRefusedIsNotKept(String query, int status, String type, String pointer) {
    var refused = save(query);
    assertThat(refused).hasStatus(status).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + type);
    assertThat(refused).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
    assertThat(athlete.get(LIST)).bodyJson().extractingPath("$.items").asArray().isEmpty();
  }

  @Test
  void aPositionBecomesATown() {
    assertThat(save("{\"near\":\"45.4642,9.1895\"}")).hasStatus(201).bodyJson().extractingPath("$.query.near")
        .isEqualTo("geonames:3173435");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Mine|{\"specialty\":[\"lower-back-pain\"]}",
      "Mine|{\"specialty\":\"mobility,knee-pain\"}", "Mine|{\"q\":\"coach for my lower back pain\"}",
      "For my knee pain|{}"})
  void whatTellsOfHealthIsKeptOnlyWithConsent(String name, String query) {
    var body = "{\"name\":\"%s\",\"query\":%s%s}";
    assertThat(athlete.post(LIST, body.formatted(name, query, ""))).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/keepSpecialties");
    assertThat(athlete.get(LIST)).bodyJson().extractingPath("$.items").asArray().isEmpty();
    assertThat(athlete.post(LIST, body.formatted(name, query, ",\"keepSpecialties\":true"))).hasStatus(201)
        .bodyJson().extractingPath("$.keepSpecialties").isEqualTo(true);
  }

  @Test
  void aNameCannotBringHealthInLater() {
    var path = LIST + "/" + Athlete.json(save("{}")).path("id").asString();
    assertThat(athlete.patch(path, "{\"name\":\"For my knee pain\"}")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/keepSpecialties");
    assertThat(athlete.patch(path, "{\"name\":\"Another\"}")).hasStatusOk().bodyJson()
        .extractingPath("$.name")
        .isEqualTo("Another");
    assertThat(athlete.patch(path, "{\"name\":\"Once more\"}", "\"0\"")).hasStatus(412);
    assertThat(athlete.patch(path, "{\"query\":{}}")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/query");
  }

  @Test
  void aRepeatedRequestSavesOnce() {
    var key = UUID.randomUUID().toString();
    var body = "{\"name\":\"Mine\",\"query\":{},\"notify\":true}";
    var first = athlete.post(LIST, body, "Idempotency-Key", key);
    var second = athlete.post(LIST, body, "Idempotency-Key", key);
    assertThat(first).hasStatus(201);
    assertThat(second).hasStatus(201);
    assertThat(second.getResponse().getHeader("Location"))
        .isEqualTo(first.getResponse().getHeader("Location"));
    assertThat(athlete.get(LIST)).bodyJson().extractingPath("$.items").asArray().hasSize(1);
  }

  @Test
  void twentyAreEnough() {
    for (int i = 0; i < SavedSearches.MOST; i++)
      assertThat(save("{}")).hasStatus(201);
    assertThat(save("{}")).hasStatus(409).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/too-many-saved-searches");
  }

  @Test
  void theRestOfTheRequestIsCheckedToo() {
    assertThat(athlete.post(LIST, "{\"query\":{}}")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/name");
    assertThat(athlete.post(LIST, "{\"name\":\"Mine\"}")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/query");
    assertThat(athlete.post(LIST, "{\"name\":\"<b>\",\"query\":{}}")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/name");
  }
}
