package com.athleex.directory.search;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.trainers.Profession;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which words find whom, and who comes first. */
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class MatchingIT {

  @Autowired
  MockMvcTester http;

  @Autowired
  Publisher publisher;

  @BeforeAll
  void publish() {
    publisher.publishOnly(
        trainer("giulia").named("Giulia Ferraris"),
        // all that could speak for somebody, but for the name
        trainer("giulio").named("Giulio Ferrari").rated(5, 500).publishedAt("2026-11-20T00:00:00Z"),
        trainer("nicolo").named("Nicolò Müller-Straßer"),
        trainer("maria").named("Мария Йованович"),
        trainer("giorgos").named("Γιώργος Παπαδόπουλος"),
        trainer("li").named("李小龙"),
        trainer("muhammad").named("محمد الأحمد"),
        trainer("sinead").named("Sinéad O’Sullivan"),
        trainer("lever").named("A").headline("Frontlever und Planche"),
        trainer("two").named("B").headline("Dead-lift specialist; front lever"),
        trainer("squats").named("C").bio("I coach the back squat. No pain, no gain?")
            .helpingWith("squat-technique", "knee-pain"),
        trainer("back").named("D").helpingWith("lower-back-pain"),
        trainer("pregnancy").named("E").helpingWith("pre-postnatal"),
        trainer("physio").named("F").is(Profession.PHYSIOTHERAPIST).helpingWith("return-to-running"),
        trainer("stuffed").named("G").bio("pazienza ".repeat(200)),
        trainer("strong").named("H").bio("pazienza"),
        trainer("phrase").named("I").bio("Forza massimale e tecnica"),
        trainer("scattered").named("J").bio("Tecnica massimale di forza"));
  }

  @ParameterizedTest
  @CsvSource({"nicolo muller, nicolo", "Nicolo' Mueller Strasser, nicolo", "мария, maria", "ЙОВАНОВИЧ, maria",
      "Γιωργος, giorgos", "ΠΑΠΑΔΟΠΟΥΛΟΣ, giorgos", "李, li", "李小龙, li", "小龙, li", "محمد, muhammad",
      "sinead, sinead",
      "o'sullivan, sinead", "O’Sullivan, sinead", "osullivan, sinead", "sullivan, sinead",
      "muller-strasser, nicolo",
      "mullerstrasser, nicolo", "sullivna, sinead", "Nicolò Strasser, nicolo"})
  void namesAreFoundInAnyScriptHoweverTheyAreWritten(String typed, String handle) {
    assertThat(handles(typed)).startsWith(handle);
  }

  @ParameterizedTest
  @CsvSource({"front lever, two lever", "frontlever, lever", "deadlift, two", "dead lift, two",
      "dead-lift, two",
      "pre-postnatal, pregnancy", "pre postnatal, pregnancy", "prepostnatal, pregnancy",
      "gravidanza, pregnancy",
      "pregnancy, pregnancy", "back pain, back squats", "mal di schiena, back", "lombalgia, back",
      "lombalgai, back",
      "fisioterapista, physio", "fisio, physio", "physical therapist, physio", "fisioterapsita, physio",
      "'\"forza massimale\"', phrase", "'\"tecnica forza\"',"})
  void wordsFindWhatTheyMean(String typed, String handles) {
    assertThat(handles(typed))
        .containsExactlyInAnyOrder(handles == null ? new String[0] : handles.split(" "));
  }

  @Test
  void whoIsMeantComesBeforeWhoIsNearlyCalledSo() {
    assertThat(handles("giulia")).containsExactly("giulia", "giulio");
    assertThat(handles("giulia ferraris")).containsExactly("giulia", "giulio");
    assertThat(handles("giulai")).containsExactly("giulia");
  }

  @Test
  void repeatingAWordGainsNothing() {
    assertThat(scores("pazienza")).hasSize(2).containsOnly(scores("pazienza").getFirst());
  }

  @ParameterizedTest
  @CsvSource({"giu, giulia giulio", "gi,", "20121,", "giuliaaa, giulia", "Xiulia,"})
  void whatIsTooLittleOrTooFarOffFindsNobody(String typed, String handles) {
    assertThat(handles(typed))
        .containsExactlyInAnyOrder(handles == null ? new String[0] : handles.split(" "));
  }

  @Test
  void saysWhichWordsFitOnlyWhenAsked() {
    var answer = http.get().uri("/api/v1/trainers?highlight=true&q={q}", "nicolò strasser");
    assertThat(answer).bodyJson().extractingPath("$.items[0].highlights[*].field").asArray()
        .containsExactly("displayName", "displayName");
    assertThat(answer).bodyJson().extractingPath("$.items[0].highlights[*].start").asArray()
        .containsExactly(0, 14);
    assertThat(answer).bodyJson().extractingPath("$.items[0].highlights[*].end").asArray()
        .containsExactly(6, 21);
    assertThat(http.get().uri("/api/v1/trainers?q={q}", "nicolò")).bodyJson()
        .doesNotHavePath("$.items[0].highlights");
  }

  private List<String> handles(String q) {
    return read(q, "$.items[*].handle");
  }

  private List<String> scores(String q) {
    return read(q, "$.items[*].why[?(@.factor=='text')].points");
  }

  private List<String> read(String q, String path) {
    var values = new ArrayList<String>();
    assertThat(http.get().uri("/api/v1/trainers?explain=true&understand=false&q={q}", q)).hasStatusOk()
        .bodyJson()
        .extractingPath(path).asArray().satisfies(found -> {
          for (var value : found)
            values.add(String.valueOf(value));
        });
    return values;
  }
}
