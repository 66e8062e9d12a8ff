package com.athleex.directory.ctas.find;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages that deep links open, over a small directory around Milano. */
@IntegrationTest
class FindIT {

  @Autowired
  MockMvcTester http;

  @Autowired
  Publisher publisher;

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("centro").named("Giulia Rossi").at(45.4642, 9.19).helpingWith("lower-back-pain")
            .speaking("it", "en")
            .rated(4.8, 200).asking("60", "EUR"),
        trainer("monza").named("Marco <Bianchi>").at(45.5845, 9.2744).helpingWith("lower-back-pain")
            .speaking("it"),
        trainer("torino").named("Luca Neri").at(45.0703, 7.6869).helpingWith("lower-back-pain")
            .speaking("it"),
        trainer("online").named("Ann Online").working(Format.ONLINE).helpingWith("lower-back-pain")
            .speaking("en"),
        trainer("fisio").named("Piera Cura").at(45.4700, 9.2).helpingWith("sciatica-history")
            .is(Profession.PHYSIOTHERAPIST).speaking("it"),
        trainer("coach").named("Carlo Spinta").at(45.4700, 9.2).helpingWith("sciatica-history")
            .speaking("it"));
  }

  @Test
  void aDeepLinkShowsTheNoticeThenTheTrainersNearby() {
    var page = page("/find/lower-back-pain/milan?ref=some-page");
    assertThat(page.title()).isEqualTo("Trainers near Milan: training alongside lower back pain");
    assertThat(page.select("main > *").eachText().get(1)).startsWith("Check the warning signs first");
    assertThat(names(page)).containsExactlyInAnyOrder("Giulia Rossi", "Marco <Bianchi>");
    assertThat(page.select("#summary").text()).isEqualTo("2 trainers within 25 km of Milan");
    assertThat(page.select("li:contains(Giulia) .facts").text()).contains("from €60 a session",
        "speaks Italian, English", "takes new clients").doesNotContain("4.8");
    assertThat(page.select("li:contains(Giulia) .reasons").text()).containsOnlyOnce("4.8 of 5 from 200");
    assertThat(page.select("footer").text()).contains("not medical advice");
    assertThat(page.select("input[name=ref]").val()).isEqualTo("some-page");
  }

  @Test
  void fewHitsComeWithWaysToFindMore() {
    var page = page("/find/lower-back-pain/milan");
    assertThat(page.select("nav .ways a").eachText()).contains("Live online: 1");
    var online = page(link(page, "Live online: 1"));
    assertThat(names(online)).containsExactly("Ann Online");
    var wider = page(page.select("nav .ways a:contains(km)").attr("href"));
    assertThat(names(wider)).contains("Luca Neri");
  }

  @Test
  void itSpeaksItalian() {
    var page = page("/find/mal-di-schiena-lombare/milano");
    assertThat(page.title()).isEqualTo("Trainer vicino a Milano: mal di schiena lombare");
    assertThat(page.select("html").attr("lang")).isEqualTo("it");
    assertThat(page.select("#summary").text()).isEqualTo("2 trainer entro 25 km da Milano");
    assertThat(page.select("footer").text()).contains("Non è un parere medico");
  }

  @Test
  void whereAssessmentIsNeededNoTrainerIsShown() {
    assertThat(names(page("/find/sciatica-history/milan"))).containsExactly("Piera Cura");
    assertThat(names(page("/find/sciatica-history/milan?profession=trainer"))).containsExactly("Piera Cura");
    assertThat(page("/find/sciatica-history/milan").select("nav a").eachText())
        .noneMatch(text -> text.startsWith("Of any profession"));
  }

  @Test
  void theFormLeadsToASearchOfItsOwn() {
    var start = page("/find");
    assertThat(start.select("select[name=specialty] option")).hasSize(45);
    assertThat(start.select("label[for=near], label[for=specialty]")).hasSize(2);
    assertThat(names(page("/find?specialty=lower-back-pain&near=Milano&lang=en"))).hasSize(2);
    assertThat(names(page("/find?specialty=&near=Torino"))).containsExactly("Luca Neri");
  }

  @Test
  void anUnknownAddressOffersWhatMayHaveBeenMeant() {
    var topic = http.get().uri("/find/lower-back-pian/milan").exchange();
    assertThat(topic).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(document(topic).select("nav .ways a").eachText()).first()
        .isEqualTo("training alongside lower back pain");
    var place = http.get().uri("/find/lower-back-pain/xyzzyqwerty").exchange();
    assertThat(place).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(document(place).select("h1").text()).isEqualTo("We know no place named \"xyzzyqwerty\"");
    assertThat(http.get().uri("/find/a/b/c")).hasStatus4xxClientError();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/find/lower-back-pain/milan?radiusKm=0",
      "/find/lower-back-pain/milan?radiusKm=NaN",
      "/find?limit=1000", "/find?mode=telepathy"})
  void whatCannotBeIsAPageThatSaysSo(String address) {
    assertThat(http.get().uri(address).header("Accept", "text/html")).hasStatus(HttpStatus.BAD_REQUEST)
        .hasContentTypeCompatibleWith("text/html");
  }

  @Test
  void aPageHasNoInlineScriptAndStyle() {
    var answer = http.get().uri("/find/lower-back-pain/milan").exchange();
    assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("style-src 'self'");
    var page = document(answer);
    assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
    for (var script : page.select("script"))
      assertThat(http.get().uri(script.attr("src"))).hasStatusOk();
    assertThat(page.select("h1")).hasSize(1);
    for (var sheet : page.select("link[rel=stylesheet]"))
      assertThat(http.get().uri(sheet.attr("href"))).hasStatusOk();
  }

  @ParameterizedTest
  @CsvSource({"/find/lower-back-pain/milano,/find/lower-back-pain/milan",
      "/find/Lower-Back-Pain/MILAN,/find/lower-back-pain/milan",
      "/find/mal-di-schiena-lombare/milan,/find/mal-di-schiena-lombare/milano",
      "/find/lower-back-pain/milan?lang=it,/find/mal-di-schiena-lombare/milano",
      "/find/mal-di-schiena-lombare/milano?lang=en&mode=any,/find/lower-back-pain/milan?mode=any",
      "/find/lombalgia,/find/mal-di-schiena-lombare",
      "/find/low-back-pain/milano?utm_source=a%20b&radiusKm=50&ref=x.y&silly=1,"
          + "/find/lower-back-pain/milan?radiusKm=50&ref=x.y&utm_source=a%20b",
      "/find/back-pain/milan?format=online&format=hybrid,/find/lower-back-pain/milan?format=online&format=hybrid",
      "/find/powerlifting/mailand?lang=it,/find/powerlifting/milano",
      "/find/lower-back-pain/rome?near=Milano,/find/lower-back-pain/milan",
      "/find/powerlifting/20121,/find/powerlifting/20121-milan?near=postcode:IT:20121&lang=en",
      "/find/lower-back-pain/millan?x=//evil.example,/find/lower-back-pain/milan"})
  void anyOtherAddressLeadsToTheOne(String asked, String one) {
    var answer = http.get().uri(URI.create(asked)).exchange();
    assertThat(answer).hasStatus(HttpStatus.MOVED_PERMANENTLY).hasHeader("Location", one);
    assertThat(http.get().uri(URI.create(one))).hasStatusOk();
  }

  @Test
  void theAddressSaysTheLanguage() {
    assertThat(page("/find/mal-di-schiena-lombare/milano").select("html").attr("lang")).isEqualTo("it");
    assertThat(page("/find/lower-back-pain/milan").select("html").attr("lang")).isEqualTo("en");
    assertThat(http.get().uri("/find/mal-di-schiena-lombare")).hasHeader("Content-Language", "it");
    assertThat(page("/find/powerlifting/milano").select("html").attr("lang")).isEqualTo("it");
    assertThat(page("/find/powerlifting/cagliari").select("html").attr("lang")).isEqualTo("en");
    assertThat(page("/find/powerlifting/cagliari?lang=it").select("html").attr("lang")).isEqualTo("it");
  }

  @Test
  void aPageNamesItsOneAddressAndThatInTheOtherLanguage() {
    var page = page("/find/lower-back-pain/milan?utm_source=x&country=IT");
    assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/find/lower-back-pain/milan");
    assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("en", "it",
        "x-default");
    assertThat(page.select("link[hreflang=it]").attr("href"))
        .endsWith("/find/mal-di-schiena-lombare/milano");
    var filtered = page("/find/lower-back-pain/milan?mode=any&radiusKm=25&sort=rating&ref=x");
    assertThat(filtered.select("link[rel=canonical]").attr("href"))
        .endsWith("/find/lower-back-pain/milan?mode=any&sort=rating");
    assertThat(page("/find?specialty=lower-back-pain&near=Milano&lang=en").select("link[rel=canonical]")
        .attr("href")).endsWith("/find/lower-back-pain/milan");
  }

  @Test
  void onlyAPageOfSomeUseStandsInSearchEngines() {
    assertThat(robots("/find/lower-back-pain")).isEmpty();
    for (var address : List.of("/find/lower-back-pain/milan", "/find/lower-back-pain?ref=a",
        "/find/lower-back-pain?mode=online", "/find/sciatica-history", "/find?q=powerlifting&lang=en",
        "/find/lower-back-pain?understand=false",
        "/find/lower-back-pain?near=45.46,9.19&radiusKm=500"))
      assertThat(robots(address)).as(address).isEqualTo("noindex");
  }

  @Test
  void aLinkToAPageIsShownAsSearchEnginesShowIt() {
    var page = page("/find/lower-back-pain/milan");
    assertThat(page.select("meta[name=description]").attr("content"))
        .isEqualTo(page.select("meta[property=og:description]").attr("content"))
        .contains("2 trainers within 25 km of Milan");
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.title());
    assertThat(page.select("meta[property=og:url]").attr("content"))
        .isEqualTo(page.select("link[rel=canonical]").attr("href")).isNotBlank();
  }

  @Test
  void whatSomebodyTypedIsOnNoPictureOfALink() {
    var page = document(http.get().uri("/find/lower-back-pain/xyzzyqwerty").exchange());
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("meta[property], meta[name=description], link[rel=canonical]")).isEmpty();
  }

  @Test
  void whereTheReaderCameFromGoesOnToTheTrainer() {
    var page = page("/find/lower-back-pain/milan?ref=a.end.a.1.x");
    assertThat(page.select(".people h3 a").eachAttr("href"))
        .contains("/trainers/centro?ref=a.end.a.1.x&lang=en");
    assertThat(page.select("nav .ways a").eachAttr("href")).isNotEmpty()
        .allMatch(link -> link.contains("ref=a.end.a.1.x"));
  }

  @Test
  void onlineIsNotCalledNear() {
    assertThat(page("/find/lower-back-pain/milan?mode=online").select("#summary").text())
        .isEqualTo("One trainer live online");
  }

  private String robots(String address) {
    return page(address).select("meta[name=robots]").attr("content");
  }

  private Document page(String address) {
    var answer = http.get().uri(URI.create(address)).exchange();
    assertThat(answer).hasStatusOk();
    return document(answer);
  }

  private static Document document(MvcTestResult answer) {
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static String link(Document page, String text) {
    return page.select("nav .ways a").stream().filter(a -> a.text().equals(text)).findFirst().orElseThrow()
        .attr("href");
  }

  private static List<String> names(Document page) {
    return page.select(".people h3").eachText();
  }
}
