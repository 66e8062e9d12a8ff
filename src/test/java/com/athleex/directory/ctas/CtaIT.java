package com.athleex.directory.ctas;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Format;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class CtaIT {

  private static final String BACK = "/api/v1/articles/lower-back-pain-lifting/ctas";

  @Autowired
  MockMvcTester http;
  @Autowired
  Publisher publisher;

  @BeforeEach
  void coachesInMilano() {
    publisher.publishOnly(
        trainer("milano").at(45.4642, 9.19).helpingWith("lower-back-pain", "squat-technique"),
        trainer("online").working(Format.ONLINE).helpingWith("lower-back-pain"));
  }

  @Test
  void theSeedsCallToActionOpensTheSearchNearMilano() {
    var answer = get(BACK + "?near=Milano&placement=after-red-flags");
    assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
    Map<String, Object> cta = JsonPath.read(body(answer), "$.items[0]");
    assertThat(cta).containsAllEntriesOf(Map.of("id",
        "lower-back-pain-lifting.after-red-flags.find-a-trainer", "kind", "find-a-trainer", "placement",
        "after-red-flags", "href", "/find/lower-back-pain/milan?ref=lower-back-pain-lifting", "disclaimer",
        disclaimer("en"), "gated", true));
    assertThat(cta.get("label")).isIn("Find a trainer near Milan: training alongside lower back pain",
        "Train with a coach near Milan: training alongside lower back pain");
    assertThat(cta.get("reach"))
        .isEqualTo(Map.of("radiusKm", 25, "mode", "in-person", "total", 1, "widened", false));
    assertThat(cta.get("ref")).asString().startsWith("lower-back-pain-lifting.after-red-flags.");
    var search = Objects.requireNonNull((String) cta.get("search"));
    assertThat(get(search)).as("warning signs come first").hasStatus(HttpStatus.FORBIDDEN);
    var clear = http.post().uri("/api/v1/articles/lower-back-pain-lifting/red-flags/outcome")
        .contentType(MediaType.APPLICATION_JSON).content("{\"flags\":[]}").exchange();
    var found = get(search + "&gate=" + JsonPath.<String>read(body(clear), "$.gate"));
    assertThat(found).hasStatusOk().bodyJson().extractingPath("$.total.value").isEqualTo(1);
    var followed = get(Objects.requireNonNull((String) cta.get("go")));
    assertThat(followed).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(followed.getResponse().getHeader("Location")).startsWith("/find/lower-back-pain/milan?ref=");
    assertThat(get(Objects.requireNonNull((String) cta.get("href")))).hasStatusOk();
  }

  @Test
  void itSpeaksTheReadersLanguage() {
    var answer = get(BACK + "?near=Milan&placement=after-red-flags&lang=it");
    assertThat(answer).bodyJson().extractingPath("$.items[0].label").asString()
        .endsWith("vicino a Milano: mal di schiena lombare");
    assertThat(answer).bodyJson().extractingPath("$.items[0].href")
        .isEqualTo("/find/mal-di-schiena-lombare/milano?ref=lower-back-pain-lifting");
    assertThat(answer).bodyJson().extractingPath("$.items[0].disclaimer").isEqualTo(disclaimer("it"));
  }

  @Test
  void itGoesFurtherOnlyWhereItSaysSo() {
    var far = get(BACK + "?near=Torino&placement=end");
    assertThat(far).bodyJson().extractingPath("$.items[0].label").asString()
        .contains("within 200 km of Turin");
    assertThat(far).bodyJson().extractingPath("$.items[0].reach.widened").isEqualTo(true);
    var online = get(BACK + "?near=Palermo&placement=end");
    assertThat(online).bodyJson().extractingPath("$.items[0].label").asString().contains("live online");
    assertThat(online).bodyJson().extractingPath("$.items[0].href")
        .isEqualTo("/find/lower-back-pain/palermo?mode=online&ref=lower-back-pain-lifting");
    assertThat(get("/api/v1/articles/knee-pain-squat/ctas?near=Palermo")).bodyJson()
        .extractingPath("$.items[*].kind").asArray().contains("guide", "end-block")
        .doesNotContain("find-a-trainer");
  }

  @Test
  void withoutAPlacementEveryOneIsTold() {
    var answer = get(BACK);
    assertThat(answer).bodyJson().extractingPath("$.items[*].id").asArray().doesNotHaveDuplicates().contains(
        "lower-back-pain-lifting.inline.guide.deadlift-form-guide",
        "lower-back-pain-lifting.faq.guide.squat-guide",
        "lower-back-pain-lifting.after-red-flags.find-a-trainer",
        "lower-back-pain-lifting.end.find-a-trainer",
        "lower-back-pain-lifting.end.how-it-works", "lower-back-pain-lifting.end.start-free",
        "lower-back-pain-lifting.end.end-block");
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
