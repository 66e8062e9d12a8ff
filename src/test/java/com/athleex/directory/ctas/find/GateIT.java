package com.athleex.directory.ctas.find;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Profession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands between an article on an injury and its trainers. */
@IntegrationTest
class GateIT {

  private static final String LINK = "/find/lower-back-pain/milan?near=geonames:3173435&radiusKm=30"
      + "&intent=coach&ref=lower-back-pain-lifting";

  @Autowired
  MockMvcTester http;
  @Autowired
  Publisher publisher;

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("centro").named("Giulia Rossi").at(45.4642, 9.19)
            .helpingWith("lower-back-pain", "return-to-lifting", "knee-pain", "load-management"),
        trainer("fisio").named("Piera Cura").at(45.4700, 9.2).helpingWith("lower-back-pain")
            .is(Profession.PHYSIOTHERAPIST));
  }

  @Test
  void theQuestionsStandWhereTheTrainersWouldBe() {
    var answer = get(LINK);
    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store").hasHeader("Referrer-Policy",
        "no-referrer");
    var page = document(answer);
    assertThat(page.select("input[name=flag]")).hasSize(15);
    assertThat(page.select("input[name=none]")).hasSize(1);
    assertThat(page.select("input[checked], script, style, [style]")).isEmpty();
    assertThat(page.select("label:has(input[type=checkbox])")).hasSize(17);
    assertThat(page.select("form").attr("method")).isEqualTo("post");
    assertThat(page.select("a[href=tel:112]")).hasSize(1);
    assertThat(page.text()).doesNotContain("Giulia");
  }

  @Test
  void whoeverHasNoneGoesOnToTheTrainers() {
    var onwards = answer(document(get(LINK)), "none", "true");
    assertThat(onwards).hasStatus(303).hasHeader("Cache-Control", "no-store");
    var address = location(onwards);
    assertThat(address).startsWith("/find/lower-back-pain/milan?radiusKm=30")
        .contains("ref=lower-back-pain-lifting", "intent=coach", "&gate=").doesNotContain("none", "flag");
    var page = document(get(address));
    assertThat(page.select(".people h3").eachText()).contains("Giulia Rossi");
    assertThat(page.select("input[name=gate]").val()).hasSize(28);
    assertThat(page.select("input[name=intent]").val()).isEqualTo("coach");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | numb-saddle      | Get help now
      it | fever-or-unwell  | Vai da un medico oggi
      en | radiating-to-leg | A doctor or physiotherapist first
      """)
  void whoeverHasOneIsToldWhatToDo(String language, String flag, String title) {
    var page = guidance(answer(document(get(LINK + "&lang=" + language)), "flag", flag));
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("h1").text()).isEqualTo(title);
    assertThat(page.select("a")).extracting(a -> a.attr("href")).containsExactly("tel:112");
    assertThat(page.select("#guidance").text()).isNotBlank();
  }

  @Test
  void flagsCountMoreThanNone() {
    var page = guidance(answer(document(get(LINK)), "none", "true", "flag", "radiating-to-leg", "flag",
        "numb-saddle"));
    assertThat(page.select("h1").text()).isEqualTo("Get help now");
  }

  @Test
  void unansweredIsNotClear() {
    var again = answer(document(get(LINK)));
    assertThat(again).hasStatus(422);
    assertThat(document(again).select("#unanswered").text()).contains("without an answer");
    assertThat(document(again).select("input[name=flag]")).hasSize(15);
    var assessed = answer(document(get(LINK)), "assessed", "true");
    assertThat(assessed).hasStatus(422);
  }

  @Test
  void anAssessmentOpensTheReturnAlone() {
    var onwards = answer(document(get(LINK)), "flag", "radiating-to-leg", "assessed", "true");
    assertThat(onwards).hasStatus(303);
    assertThat(location(onwards)).startsWith("/find/return-to-lifting/milan?");
    assertThat(document(get(location(onwards))).select(".people h3").eachText())
        .containsExactly("Giulia Rossi");
    var elsewhere = location(onwards).replace("return-to-lifting/", "lower-back-pain/");
    assertThat(document(get(elsewhere)).select("input[name=flag]")).isNotEmpty();
    assertThat(guidance(answer(document(get(LINK)), "flag", "numb-saddle", "assessed", "true"))
        .select("h1").text()).isEqualTo("Get help now");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/find/lower-back-pain/london?country=GB", "/find/lower-back-pain/london",
      "/find/lower-back-pain?country=GB"})
  void aReaderInBritainIsToldBothNumbers(String link) {
    var address = UriComponentsBuilder.fromUriString(link).queryParam("ref", "lower-back-pain-lifting")
        .toUriString();
    assertThat(tel(guidance(answer(document(get(address)), "flag", "numb-saddle"))))
        .containsExactly("tel:999", "tel:111");
    assertThat(tel(guidance(answer(document(get(address)), "flag", "sharp-sudden-pain"))))
        .containsExactly("tel:111", "tel:999");
  }

  @Test
  void theBrowsersRegionIsTheLastToBeAsked() {
    var form = document(get("/find/lower-back-pain?ref=lower-back-pain-lifting"));
    assertThat(guidance(answer(form, "flag", "numb-saddle")).select("#guidance").text())
        .contains("local emergency number");
    var body = fields(form) + "&flag=numb-saddle";
    var told = http.post().uri("/find/gate").contentType(MediaType.APPLICATION_FORM_URLENCODED).content(body)
        .header("Accept-Language", "en-US,en").exchange();
    assertThat(tel(document(told))).containsExactly("tel:911");
  }

  @Test
  void aKnockToTheHeadLeadsToNobodyWhateverIsAnswered() {
    var form = document(get("/find/concussion-history/milano?ref=head-knocks"));
    assertThat(form.select("input[name=flag]")).isNotEmpty();
    var page = guidance(answer(form, "none", "true"));
    assertThat(page.select("#guidance").text()).contains("leads to no trainer");
    assertThat(tel(page)).containsExactly("tel:112");
  }

  @Test
  void whatAnArticleLeadsToIsBehindItsSignsToo() {
    assertThat(
        document(get("/find/load-management/milano?ref=soreness-or-rhabdo")).select("input[name=flag]"))
        .isNotEmpty();
    assertThat(document(get("/find/load-management/milano")).select(".people h3")).isNotEmpty();
  }

  @Test
  void anotherTopicIsNoDeadEnd() {
    var page = document(get("/find/knee-pain/milano?ref=lower-back-pain-lifting.end.a.1.x"));
    assertThat(page.text()).doesNotContain("Giulia");
    var direct = document(get(page.select("main a").attr("href")));
    assertThat(direct.select(".notice")).hasSize(1);
    assertThat(direct.select(".people h3").eachText()).containsExactly("Giulia Rossi");
  }

  @Test
  void withoutAnArticleItIsTheNoticeAsBefore() {
    for (var link : List.of("/find/lower-back-pain/milano", "/find/lower-back-pain/milano?ref=no-article",
        "/find/lower-back-pain/milano?ref="))
      assertThat(document(get(link)).select(".people h3")).as(link).hasSize(2);
  }

  @Test
  void noAddressIsTakenFromTheForm() {
    var sent = "specialty=lower-back-pain&ref=lower-back-pain-lifting&none=true&near=Milano";
    for (var more : List.of("&url=//evil.example", "&redirect=https://evil.example", "&next=//evil.example"))
      assertThat(location(post("/find/gate", sent + more)))
          .startsWith("/find/lower-back-pain/milan?ref=")
          .doesNotContain("evil");
    assertThat(post("/find/gate", sent.replace("Milano", "%2F%2Fevil.example"))).hasStatus(404);
    assertThat(post("/find/gate", sent.replace("lower-back-pain&", "%2F%2Fevil.example&"))).hasStatus(404);
    assertThat(post("/find/gate", sent + "&radiusKm=far")).hasStatus(400);
    assertThat(post("/find/gate", sent + "&flag=no-such-flag")).hasStatus(400);
    assertThat(post("/find/gate", "")).hasStatus(303);
    assertThat(http.post().uri("/find/gate").contentType(MediaType.APPLICATION_JSON).content("{}"))
        .hasStatus(415);
  }

  private static List<String> tel(Document page) {
    return page.select("main a").eachAttr("href");
  }

  private static Document guidance(MvcTestResult answer) {
    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store").hasHeader("Referrer-Policy",
        "no-referrer");
    var page = document(answer);
    assertThat(page.html()).doesNotContain("/find/").doesNotContain("/api/v1/trainers")
        .doesNotContain("Giulia");
    return page;
  }

  /** Sends the form as a browser would. */
  private MvcTestResult answer(Document form, String... ticked) {
    var body = new StringBuilder(fields(form));
    for (int i = 0; i < ticked.length; i += 2)
      body.append('&').append(ticked[i]).append('=').append(ticked[i + 1]);
    return post(form.select("form").attr("action"), body.toString());
  }

  private static String fields(Document form) {
    var fields = new ArrayList<String>();
    form.select("input[type=hidden]").forEach(hidden -> fields.add(
        hidden.attr("name") + "=" + java.net.URLEncoder.encode(hidden.val(), StandardCharsets.UTF_8)));
    return fields.stream().collect(Collectors.joining("&"));
  }

  private MvcTestResult post(String action, String body) {
    return http.post().uri(URI.create(action)).contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .content(body).exchange();
  }

  private MvcTestResult get(String address) {
    var answer = http.get().uri(URI.create(address)).exchange();
    // to the page's own address, as browsers follow
    return answer.getResponse().getStatus() == 301 ? get(location(answer)) : answer;
  }

  private static String location(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
  }

  private static Document document(MvcTestResult answer) {
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
