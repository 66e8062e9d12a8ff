package com.athleex.directory.search.http;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.articles.RedFlagGate;
import com.athleex.directory.identity.People;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Profession;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Searches from articles on injuries, and who may be offered at all. */
@IntegrationTest
class GatedSearchIT {

  private static final String BACK = "&ref=lower-back-pain-lifting";

  @Autowired
  MockMvcTester http;
  @Autowired
  Publisher publisher;
  @Autowired
  RedFlagGate gate;

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("coach").at(45.4642, 9.19)
            .helpingWith("lower-back-pain", "return-to-lifting", "sciatica-history", "squat-technique"),
        trainer("fisio").at(45.47, 9.2).helpingWith("lower-back-pain", "sciatica-history", "squat-technique")
            .is(Profession.PHYSIOTHERAPIST),
        trainer("medico").at(45.47, 9.2).helpingWith("sciatica-history").is(Profession.DOCTOR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"specialty=lower-back-pain" + BACK,
      "specialty=lower-back-pain" + BACK + ".end.a.1.xyz",
      "specialty=squat-technique,lower-back-pain" + BACK, "q=lumbar%20pain" + BACK,
      "specialty=lower-back-pain&gate=AAAA" + BACK, "specialty=knee-pain" + BACK,
      "specialty=knee-pain&ref=squat-guide", "specialty=concussion-history&ref=head-knocks",
      "specialty=load-management&ref=soreness-or-rhabdo"})
  void warningSignsComeFirst(String query) {
    for (var type : List.of("application/json", "application/geo+json")) {
      var answer = search(query, type);
      assertThat(answer).hasStatus(403);
      var problem = People.json(answer);
      assertThat(problem.path("type").asString()).isEqualTo("/problems/gate-required");
      var article = query.replaceFirst(".*ref=([a-z-]+).*", "$1");
      assertThat(problem.path("article").asString()).isEqualTo(article);
      assertThat(problem.path("redFlags").asString())
          .isEqualTo("/api/v1/articles/" + article + "/red-flags");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"specialty=lower-back-pain", "specialty=lower-back-pain&ref=no-such-article",
      "specialty=lower-back-pain&ref=", "specialty=squat-technique" + BACK, "near=Milano" + BACK,
      "specialty=load-management"})
  void otherSearchesGoOn(String query) {
    assertThat(search(query, "application/json")).hasStatusOk();
  }

  @Test
  void aTokenOpensItsOwnArticlesSpecialties() {
    var token = token("lower-back-pain-lifting", false);
    for (var type : List.of("application/json", "application/geo+json"))
      assertThat(search("specialty=lower-back-pain,return-to-lifting&gate=" + token + BACK, type))
          .hasStatusOk();
    for (var closed : List.of("specialty=lower-back-pain,knee-pain" + BACK,
        "specialty=shoulder-pain&ref=shoulder-pain-bench", "specialty=concussion-history&ref=head-knocks"))
      assertThat(search(closed + "&gate=" + token, "application/json")).hasStatus(403);
    var assessed = token("lower-back-pain-lifting", true);
    assertThat(search("specialty=return-to-lifting&gate=" + assessed + BACK, "application/json"))
        .hasStatusOk();
    assertThat(search("specialty=lower-back-pain&gate=" + assessed + BACK, "application/json"))
        .hasStatus(403);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      specialty=lower-back-pain                                     | coach,fisio
      specialty=lower-back-pain&intent=coach                        | coach,fisio
      specialty=lower-back-pain&intent=assess                       | fisio
      specialty=lower-back-pain&intent=treat&profession=trainer     | fisio
      specialty=squat-technique&intent=treat                        | fisio
      specialty=sciatica-history                                    | fisio,medico
      specialty=sciatica-history&profession=trainer                 | fisio,medico
      specialty=sciatica-history&profession=trainer,doctor          | medico
      specialty=sciatica-history,squat-technique&intent=coach       | fisio,medico
      """)
  void whoMayBeOffered(String query, String handles) {
    var answer = People.json(search(query, "application/json"));
    assertThat(answer.path("items").findValuesAsString("handle"))
        .containsExactlyInAnyOrder(handles.split(","));
    var professions = texts(answer.at("/query/filters/profession"));
    var offered = texts(answer.path("facets").path("profession"), "value");
    if (handles.contains("coach")) {
      assertThat(professions).isEmpty();
    } else {
      assertThat(professions).isNotEmpty().isSubsetOf("physiotherapist", "doctor");
      assertThat(offered).isSubsetOf("physiotherapist", "doctor");
      assertThat(texts(answer.path("relaxations"), "parameter")).doesNotContain("profession");
    }
    if (query.contains("sciatica"))
      assertThat(texts(answer.path("relaxations"), "parameter")).doesNotContain("specialty");
    if (query.contains("intent="))
      assertThat(answer.at("/query/filters/intent").asString())
          .isEqualTo(query.replaceFirst(".*intent=([a-z]+).*", "$1"));
  }

  @Test
  void anIntentIsOneOfThree() {
    assertThat(search("intent=diagnose", "application/json")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("?intent");
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> texts(JsonNode list, String member) {
    return list.valueStream().map(each -> each.path(member).asString()).toList();
  }

  private String token(String article, boolean assessed) {
    List<String> flags = assessed ? List.of("radiating-to-leg") : List.of();
    return Objects.requireNonNull(
        gate.assess(article, flags, assessed, null, Locale.ENGLISH).orElseThrow().gate());
  }

  private MvcTestResult search(String query, String type) {
    return http.get().uri(java.net.URI.create("/api/v1/trainers?" + query)).header("Accept", type).exchange();
  }
}
