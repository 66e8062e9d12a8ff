package com.athleex.directory.articles.redflags;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RedFlagGate;
import com.athleex.directory.articles.RedFlagOutcome;
import com.athleex.directory.articles.RedFlagOutcome.Kind;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.identity.People;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Warning signs over HTTP. */
@IntegrationTest
class RedFlagIT {

  private static final String BACK = "lower-back-pain-lifting";
  private static final Set<String> BLOG = Set.of(BACK, "shoulder-pain-bench", "knee-pain-squat",
      "elbow-pain-pulling", "neck-pain-desk-and-bar", "soreness-or-rhabdo", "lifting-in-pregnancy",
      "head-knocks");

  @Autowired
  MockMvcTester http;
  @Autowired
  RedFlagGate gate;
  @Autowired
  ArticleRegistry articles;

  @Test
  void aPackSaysEverythingThatIsNeededToAsk() {
    var answer = http.get().uri("/api/v1/articles/" + BACK + "/red-flags?lang=it").exchange();
    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-cache");
    var pack = People.json(answer);
    assertThat(pack.path("topic").asString()).isEqualTo("low-back");
    assertThat(pack.path("locale").asString()).isEqualTo("it");
    assertThat(pack.path("version").asString()).isEqualTo("2026-11-22");
    assertThat(pack.path("reviewedBy").isNull()).isTrue();
    assertThat(pack.path("intro").asString()).contains("nessun clinico le ha ancora firmate");
    assertThat(pack.path("flags")).hasSize(15);
    assertThat(pack.at("/flags/0").toString()).contains("numb-saddle", "emergency", "Intorpidimento");
    assertThat(pack.path("guidance").propertyNames()).containsExactlyInAnyOrder("clear",
        "professional-first", "urgent", "emergency");
    assertThat(pack.path("leadsToTrainers").asBoolean()).isTrue();
    assertThat(pack.path("assessable").asBoolean()).isTrue();
    assertThat(pack.at("/emergencyNumbers/IT/0/number").asString()).isEqualTo("112");
    assertThat(pack.at("/emergencyNumbers/GB").findValuesAsString("number")).containsExactly("999", "111");
    assertThat(pack.path("sources").findValuesAsString("url"))
        .contains("https://www.nice.org.uk/guidance/ng59");
    assertThat(pack.at("/disclaimer/text").asString()).contains("Non è un parere medico");
    var tag = Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
    assertThat(http.get().uri("/api/v1/articles/" + BACK + "/red-flags?lang=it").header("If-None-Match", tag))
        .hasStatus(304);
  }

  @Test
  void onlyAClearAnswerBringsATokenForAnyTwoFlagsOfAnyArticle() {
    var asked = articles.list(null, null).stream().filter(article -> BLOG.contains(article.slug())).toList();
    assertThat(asked).hasSameSizeAs(BLOG).allMatch(RegisteredArticle::injury);
    for (var article : asked) {
      var flags = Objects.requireNonNull(gate.packOf(article.slug(), Locale.ENGLISH).orElse(null)).flags();
      for (var one : flags)
        for (var other : flags) {
          var outcome = gate
              .assess(article.slug(), List.of(one.id(), other.id()), false, "IT", Locale.ENGLISH)
              .orElseThrow();
          assertThat(outcome.gate()).as(article.slug() + one.id() + other.id()).isNull();
          assertThat(outcome.opens()).isEmpty();
          assertThat(outcome.outcome()).isNotEqualTo(Kind.CLEAR);
          var assessed = gate.assess(article.slug(), List.of(one.id(), other.id()), true, "IT",
              Locale.ENGLISH).orElseThrow();
          boolean mayBeLifted = outcome.outcome() == Kind.PROFESSIONAL_FIRST && article.slug().equals(BACK);
          assertThat(assessed.gate() != null).isEqualTo(mayBeLifted);
          assertThat(assessed.opens())
              .isEqualTo(mayBeLifted ? List.of("return-to-lifting") : List.of());
        }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      lower-back-pain-lifting | lower-back-pain,return-to-lifting,sciatica-history
      shoulder-pain-bench     | shoulder-pain
      elbow-pain-pulling      | elbow-pain,tendon-problems
      soreness-or-rhabdo      | load-management
      lifting-in-pregnancy    | pre-postnatal
      """)
  void whoeverHasNoneIsLetThrough(String article, String opens) {
    var answer = post(article, "{\"flags\":[]}");
    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
    var outcome = People.json(answer);
    assertThat(outcome.path("outcome").asString()).isEqualTo("clear");
    assertThat(outcome.path("gate").asString()).hasSize(28);
    assertThat(outcome.path("opens").valueStream().map(JsonNode::asString)).containsExactly(opens.split(","));
    assertThat(outcome.at("/disclaimer/text").asString()).isNotBlank();
  }

  @Test
  void aKnockToTheHeadLeadsToNobody() {
    var outcome = People.json(post("head-knocks", "{\"flags\":[],\"assessed\":true}"));
    assertThat(outcome.path("outcome").asString()).isEqualTo("clear");
    assertThat(outcome.path("gate").isNull()).isTrue();
    assertThat(outcome.path("opens")).isEmpty();
    assertThat(outcome.path("guidance").asString()).contains("leads to no trainer");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      numb-saddle       | IT   | emergency          | 112
      numb-saddle       | gb   | emergency          | 999,111
      fever-or-unwell   | GB   | urgent             | 111,999
      radiating-to-leg  | GB   | professional-first | 111,999
      numb-saddle       | FR   | emergency          | 112
      numb-saddle       | US   | emergency          | 911
      numb-saddle       | CH   | emergency          | 112,144
      """)
  void theRightNumberComesFirst(String flag, String country, String kind, String numbers) {
    var outcome = People.json(post(BACK, "{\"flags\":[\"%s\"],\"country\":\"%s\"}".formatted(flag, country)));
    assertThat(outcome.path("outcome").asString()).isEqualTo(kind);
    assertThat(outcome.path("emergencyNumbers").findValuesAsString("number"))
        .containsExactly(numbers.split(","));
    assertThat(outcome.path("guidance").asString()).doesNotContain("local emergency number");
    assertThat(outcome.path("gate").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"country\":\"ZZ\"", ",\"country\":null"})
  void elsewhereItIsTheLocalNumber(String country) {
    var outcome = People.json(post(BACK, "{\"flags\":[\"numb-saddle\"]%s}".formatted(country)));
    assertThat(outcome.path("emergencyNumbers")).isEmpty();
    assertThat(outcome.path("guidance").asString()).contains("your local emergency number");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {}                                            | /flags
      {"flags":null}                                | /flags
      {"flags":"numb-saddle"}                       | /flags
      {"flags":["numb-saddle","no-such","x"]}       | /flags/1,/flags/2
      {"flags":[null]}                              | /flags/0
      {"flags":[{}]}                                | /flags/0
      {"flags":[],"country":"Italy"}                | /country
      {"flags":[],"assessed":"perhaps"}             | /assessed
      {"flags":[],"name":"somebody"}                | /name
      """)
  void whatIsNoAnswerIsNotClear(String body, String pointers) {
    var answer = post(BACK, body);
    assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(People.json(answer).path("errors").findValuesAsString("pointer"))
        .containsExactly(pointers.split(","));
    assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(post(BACK, "{\"flags\":[\"no-such\"]}").getResponse().getContentAsByteArray())
        .asString().doesNotContain("no-such");
  }

  @Test
  void whatHasNoWarningSignsIsAProblem() {
    assertThat(post("nothing", "{\"flags\":[]}")).hasStatus(404).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/article-not-found");
    assertThat(post("squat-guide", "{\"flags\":[]}")).hasStatus(404).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/no-red-flags");
    assertThat(http.get().uri("/api/v1/articles/nothing/red-flags")).hasStatus(404).bodyJson()
        .extractingPath("$.type").isEqualTo("/problems/article-not-found");
    assertThat(http.get().uri("/api/v1/articles/squat-guide/red-flags")).hasStatus(404).bodyJson()
        .extractingPath("$.type").isEqualTo("/problems/no-red-flags");
  }

  @Test
  void aPageOfAnotherOriginMayAnswer() {
    var preflight = http.options().uri(path(BACK)).header("Origin", "https://blog.elsewhere.example")
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type").exchange();
    assertThat(preflight).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*")
        .doesNotContainHeader("Access-Control-Allow-Credentials");
    assertThat(http.post().uri(path(BACK)).header("Origin", "https://blog.elsewhere.example")
        .contentType(MediaType.APPLICATION_JSON).content("{\"flags\":[]}")).hasStatusOk()
        .hasHeader("Access-Control-Allow-Origin", "*");
  }

  @Test
  void everybodyIsGivenTheSameToken() {
    var first = Objects.requireNonNull(clear().gate());
    // a minute may have ended in between
    assertThat(List.of(Objects.requireNonNull(clear().gate()), Objects.requireNonNull(clear().gate())))
        .anyMatch(later -> later.equals(first) || later.equals(clear().gate()));
  }

  private RedFlagOutcome clear() {
    return gate.assess(BACK, List.of(), false, null, Locale.ENGLISH).orElseThrow();
  }

  private MvcTestResult post(String article, String body) {
    return http.post().uri(path(article)).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }

  private static String path(String article) {
    return "/api/v1/articles/" + article + "/red-flags/outcome";
  }
}
