package com.athleex.directory.ctas;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class CtaIT {

  private static final String BACK = "/api/v1/articles/lower-back-pain-lifting/ctas";

  @Autowired
  MockMvcTester http;

  @Test
  void theSeedsCallToActionOpensTheSearchNearMilano() {
    var answer = get(BACK + "?near=Milano&placement=after-red-flags");
    assertThat(answer).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
    assertThat(answer).bodyJson().extractingPath("$.items[0]").isEqualTo(Map.of("id",
        "lower-back-pain-lifting.after-red-flags.find-a-trainer", "kind", "find-a-trainer", "placement",
        "after-red-flags", "label", "Find a trainer near Milan: training alongside lower back pain", "href",
        "/find/lower-back-pain/milan?near=geonames:3173435&ref=lower-back-pain-lifting", "disclaimer",
        disclaimer("en"), "gated", true));
  }

  @Test
  void itSpeaksTheReadersLanguage() {
    var answer = get(BACK + "?near=Milan&placement=after-red-flags&lang=it");
    assertThat(answer).bodyJson().extractingPath("$.items[0].label")
        .isEqualTo("Trova un trainer vicino a Milano: mal di schiena lombare");
    assertThat(answer).bodyJson().extractingPath("$.items[0].href")
        .isEqualTo("/find/lower-back-pain/milano?near=geonames:3173435&ref=lower-back-pain-lifting&lang=it");
    assertThat(answer).bodyJson().extractingPath("$.items[0].disclaimer").isEqualTo(disclaimer("it"));
  }

  @Test
  void withoutAPlacementEveryOneIsTold() {
    var answer = get(BACK);
    assertThat(answer).bodyJson().extractingPath("$.items[*].id").asArray().doesNotHaveDuplicates().contains(
        "lower-back-pain-lifting.inline.guide.deadlift-form-guide",
        "lower-back-pain-lifting.faq.guide.squat-guide",
        "lower-back-pain-lifting.after-red-flags.find-a-trainer",
        "lower-back-pain-lifting.end.find-a-trainer",
        "lower-back-pain-lifting.end.how-it-works", "lower-back-pain-lifting.end.start-free");
    assertThat(answer).bodyJson().extractingPath("$.items[?(@.placement=='inline')].kind").asArray()
        .containsOnly("guide");
    assertThat(answer).bodyJson().extractingPath("$.items[?(@.placement=='after-red-flags')].href")
        .isEqualTo(List.of("/find/lower-back-pain?ref=lower-back-pain-lifting"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?near=Milano", "?near=Milano&placement=end", "?placement=after-red-flags"})
  void aHeadKnockLeadsToNoTrainer(String query) {
    assertThat(get("/api/v1/articles/head-knocks/ctas" + query)).hasStatusOk().bodyJson()
        .extractingPath("$.items[*].kind").asArray().doesNotContain("find-a-trainer", "find-a-professional");
  }

  @Test
  void anArticleWithoutInjuryIsNotGated() {
    var answer = get("/api/v1/articles/squat-guide/ctas?placement=inline&near=20121");
    assertThat(answer).bodyJson().extractingPath("$.items[0].kind").isEqualTo("find-a-trainer");
    assertThat(answer).bodyJson().extractingPath("$.items[0].gated").isEqualTo(false);
  }

  @Test
  void aMisspeltPlaceIsTakenForTheOneThatWasMeant() {
    assertThat(get(BACK + "?near=Millano&placement=after-red-flags")).bodyJson()
        .extractingPath("$.items[0].label")
        .asString().contains("Milan");
  }

  @Test
  void whatItDoesNotKnowIsAProblem() {
    assertThat(get("/api/v1/articles/nothing/ctas")).hasStatus(HttpStatus.NOT_FOUND).bodyJson()
        .extractingPath("$.type").isEqualTo("/problems/article-not-found");
    var unknown = get(BACK + "?near=Xyzzyqwerty");
    assertThat(unknown).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/unknown-place");
    assertThat(unknown).bodyJson().extractingPath("$.nearSpellings").asArray();
    assertThat(unknown).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("?near");
    assertThat(get(BACK + "?near=95,10")).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(get(BACK + "?placement=sidebar")).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(get(BACK + "?plaecment=end")).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(http.post().uri(BACK)).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
  }

  private String disclaimer(String language) {
    var answer = get("/api/v1/articles/squat-guide?lang=" + language);
    return JsonPath.read(body(answer), "$.disclaimer.text");
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MvcTestResult get(String url) {
    return http.get().uri(url).exchange();
  }
}
