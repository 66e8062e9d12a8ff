package com.athleex.directory.ctas.find;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Profiles;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The one box, its filters and what stands between words of pain and trainers.
 */
@IntegrationTest
class FindWordsIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  Publisher publisher;

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("giulia").named("Giulia Rossi").is(Profession.STRENGTH_COACH).at(45.4642, 9.19)
            .helpingWith("powerlifting", "lower-back-pain", "knee-pain").speaking("it", "en").rated(4.8, 200)
            .asking("55", "EUR")
            .holding("CSCS", Evidence.REGISTRY_CONFIRMED, null),
        trainer("marco").named("Marco Bianchi").somewhereAround(45.5, 9.25).helpingWith("powerlifting")
            .speaking("it").asking("80", "EUR").holding("A course", Evidence.SELF_DECLARED, null),
        trainer("luca").named("Luca Neri").at(45.0703, 7.6869).helpingWith("powerlifting").speaking("it"),
        trainer("online").named("Ann Online").working(Format.ONLINE).helpingWith("powerlifting")
            .speaking("en"));
  }

  @Test
  void whatWasUnderstoodIsToldWithItsWordsAndTakenBack() {
    var page = page(words("powerlifting coach near Milano under 60 euro"));
    assertThat(page.select("h1").text()).isEqualTo("Trainers near Milan: powerlifting");
    assertThat(names(page)).containsExactly("Giulia Rossi");
    assertThat(page.select(".chip").eachText()).anyMatch(
        chip -> chip.startsWith("Milan (MI), IT from “Milano”"));
    assertThat(page.select("#q").val()).isEqualTo("powerlifting coach near Milano under 60 euro");

    var dearer = page(chip(page, "at most 60 EUR", ".without"));
    assertThat(dearer.select("#q").val()).isEqualTo("powerlifting coach near Milano");
    assertThat(names(dearer)).containsExactly("Giulia Rossi", "Marco Bianchi");

    var anywhere = page(chip(dearer, "Milan (MI), IT", ".undo"));
    assertThat(anywhere.select("h1").text()).isEqualTo("Find a trainer: powerlifting");
    assertThat(anywhere.select("input[name=asWords]").val()).isEqualTo("Milano");
    var again = page(chip(anywhere, "“Milano” as a word", ".without"));
    assertThat(again.select("h1").text()).isEqualTo("Trainers near Milan: powerlifting");

    var asWritten = page(again.select(".readings a:contains(as words)").attr("href"));
    assertThat(asWritten.select("h1").text()).isEqualTo("Find a trainer");
    assertThat(asWritten.select("input[name=understand]").val()).isEqualTo("false");
  }

  @Test
  void anotherReadingIsALink() {
    var page = page(words("powerlifting Milano"));
    var other = page.select(".readings a:contains(Marittima)");
    assertThat(page(other.attr("href")).select("h1").text()).contains("Milano Marittima");
  }

  @Test
  void filtersStandInTheAddressAndCountWhomTheyWouldFind() {
    var page = page(words("powerlifting near Milano"));
    assertThat(count(page, "language", "it")).isEqualTo("2");
    assertThat(count(page, "language", "en")).isEqualTo("1");
    var english = page(words("powerlifting near Milano")
        + "&language=en&priceMax=60&sort=distance&mode=&radiusKm=&near=&specialty=&minRating=4.5&verified=true");
    assertThat(names(english)).containsExactly("Giulia Rossi");
    assertThat(english.select("#language-en").hasAttr("checked")).isTrue();
    assertThat(count(english, "language", "it")).as("a filter's own choice does not change its counts")
        .isEqualTo("1");
    assertThat(english.select("#priceMax").val()).isEqualTo("60");
    assertThat(english.select("#sort option[selected]").val()).isEqualTo("distance");
    assertThat(english.select("#minRating option[selected]").val()).isEqualTo("4.5");
    assertThat(english.select("#verified").hasAttr("checked")).isTrue();
    assertThat(english.select("summary").get(0).text()).isEqualTo("Filters (4 set)");
    assertThat(names(page(chip(english, "English", ".without")))).containsExactly("Giulia Rossi");
    assertThat(page(english.select(".actions a").attr("href")).select("summary").get(0).text())
        .isEqualTo("Filters");
  }

  @Test
  void whatTheWordsAskForIsNotAskedTwice() {
    var page = page(words("powerlifting strength coach near Milano"));
    assertThat(page.select("input[name=profession]")).isEmpty();
    assertThat(page.select("fieldset:contains(Profession)").text()).contains("as you wrote: strength coach");
    assertThat(page.select("#specialty option[selected]").text()).isEqualTo("as you wrote: powerlifting");
  }

  @Test
  void whoIsFirstIsSaidWhy() {
    var first = page(words("powerlifting near Milano")).select(".person").get(0);
    assertThat(first.select("h3").text()).isEqualTo("Giulia Rossi");
    assertThat(first.select(".reasons").text()).contains("Why first", "0 km from Milan",
        "CSCS confirmed by the registry", "4.8 of 5 from 200 clients");
    double points = first.select("meter").stream()
        .mapToDouble(meter -> Double.parseDouble(meter.attr("value")))
        .sum();
    assertThat(points).as("the factors are told").isGreaterThan(40);
    var second = page(words("powerlifting near Milano")).select(".person").get(1);
    assertThat(second.select(".reasons").text()).doesNotContain("Why first").contains("km from Milan");
    assertThat(second.select(".facts").text()).contains("A course (as the trainer says)");
    assertThat(page(words("powerlifting near Milano") + "&sort=price").select("meter")).isEmpty();
  }

  @Test
  void whoHelpsWithAllThatIsSoughtIsSaidTo() {
    publisher.publishOnly(
        trainer("both").named("Both Rossi").at(45.4642, 9.19).helpingWith("powerlifting", "mobility"),
        trainer("one").named("One Rossi").at(45.4642, 9.19).helpingWith("mobility", "posture"));
    var people = page(words("powerlifting mobility near Milano")).select(".person");
    assertThat(people.get(0).text()).contains("Both Rossi", "helps with both that you look for");
    assertThat(people.get(1).text()).contains("One Rossi").doesNotContain("helps with both");
    assertThat(page(words("mobility near Milano")).text()).doesNotContain("that you look for");
  }

  @ParameterizedTest
  @ValueSource(strings = {"back pain near Milano", "mal di schiena Milano", "powerlifting with my bad back"})
  void wordsOfPainAreAnsweredWithQuestionsFirst(String q) {
    var questions = page(words(q));
    assertThat(questions.select("input[name=flag]")).hasSize(15);
    assertThat(questions.text()).doesNotContain("Giulia");
    assertThat(questions.select("input[name=q]").val()).isEqualTo(q);
    assertThat(questions.select(".language").attr("href")).contains("lang=it", "q=");
    var onwards = location(answer(questions, "none=true"));
    assertThat(onwards).contains("&gate=").doesNotContain("none");
    var page = page(onwards);
    assertThat(page.select(".notice h2").text()).isEqualTo("Check the warning signs first");
    assertThat(page.select("#q").val()).isEqualTo(q);
    assertThat(page.select("input[name=gate]").val()).hasSize(28);
  }

  @Test
  void takenAsWordsTheyAreAskedTheSame() {
    for (var undone : List.of("&understand=false", "&asWords=back%20pain"))
      assertThat(page(words("back pain near Milano") + undone).select("input[name=flag]")).as(undone)
          .isNotEmpty();
    assertThat(page(words("back pain near Milano") + "&gate=AAAA").select("input[name=flag]")).isNotEmpty();
  }

  @Test
  void whoeverHasASignIsShownNobody() {
    var told = answer(page(words("back pain near Milano")), "flag=numb-saddle");
    assertThat(told).hasStatusOk();
    assertThat(document(told).select("a").eachAttr("href")).containsExactly("tel:112");
    assertThat(answer(page(words("back pain near Milano")), "")).hasStatus(422);
  }

  @Test
  void severalPainsAreAskedOneAfterAnother() {
    var back = page(words("back pain and knee pain near Milano"));
    var knee = page(location(answer(back, "none=true")));
    assertThat(knee.select("h1").text()).isNotEqualTo(back.select("h1").text());
    assertThat(knee.select("input[name=flag]")).isNotEmpty();
    assertThat(names(page(location(answer(knee, "none=true"))))).containsExactly("Giulia Rossi");
  }

  @Test
  void whoeverComesFromAnArticleIsAskedItsSigns() {
    var fromBack = words("back pain Milano") + "&ref=lower-back-pain-lifting";
    assertThat(page(fromBack).select("input[name=flag]")).hasSize(15);
    assertThat(names(page(location(answer(page(fromBack), "none=true"))))).containsExactly("Giulia Rossi");
    var other = page(words("knee pain Milano") + "&ref=lower-back-pain-lifting");
    assertThat(other.select("input[name=flag]")).isEmpty();
    assertThat(other.text()).doesNotContain("Giulia");
  }

  @Test
  void aPartOfTheMapIsSearched() {
    var page = page("/find?specialty=powerlifting&bbox=7,44.5,8.5,45.5&lang=en");
    assertThat(names(page)).containsExactly("Luca Neri");
    assertThat(page.select("#summary").text()).isEqualTo("One trainer in this part of the map");
    assertThat(page.select("#map").attr("data-bbox")).isEqualTo("7.0,44.5,8.5,45.5");
    assertThat(chip(page, "this part of the map", ".without")).doesNotContain("bbox");
    assertThat(http.get().uri(URI.create("/find?bbox=7,44.5,8.5")).header("Accept", "text/html"))
        .hasStatus(400);
  }

  @Test
  void theMapKnowsWhoIsSomewhereAroundOnly() {
    var page = page(words("powerlifting near Milano"));
    assertThat(page.select("#person-marco").attr("data-area")).isEqualTo("true");
    assertThat(page.select("#person-giulia").attr("data-area")).isEqualTo("false");
    assertThat(page.select("#map").attr("data-search")).contains("q=powerlifting").doesNotContain("Milano");
    assertThat(page.select("#map").attr("data-near")).isEqualTo("geonames:3173435");
    assertThat(page("/find?q=powerlifting&mode=online&lang=en").select("#map")).isEmpty();
    var leaflet = page.select("#map").attr("data-leaflet");
    assertThat(http.get().uri(leaflet + "leaflet.js")).hasStatusOk().hasHeader("Cache-Control",
        "max-age=31536000, public, immutable");
    assertThat(http.get().uri(leaflet + "leaflet-src.js")).hasStatus(404);
  }

  @Test
  void pagesAreTurned() {
    publisher.publishOnly(IntStream.range(0, 45)
        .mapToObj(number -> trainer("t" + number).named("T " + number).at(45.4642, 9.19))
        .toArray(Profiles[]::new));
    var seen = new ArrayList<String>();
    var page = page("/find?near=Milano&lang=en");
    assertThat(page.select(".turning a")).hasSize(1);
    seen.addAll(names(page));
    var second = page(page.select("a[rel~=next]").attr("href"));
    assertThat(second.text()).contains("21 to 40 of 45").doesNotContain("Why first");
    seen.addAll(names(second));
    var third = page(second.select("a[rel~=next]").attr("href"));
    seen.addAll(names(third));
    assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    assertThat(third.select("a[rel~=next]")).isEmpty();
    assertThat(names(page(third.select(".turning a").attr("href")))).isEqualTo(names(page));
    assertThat(third.select("link[rel=canonical]").attr("href")).doesNotContain("cursor");
    assertThat(third.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void aDistanceWithoutAPlaceIsPassedOver() {
    assertThat(names(page("/find?q=powerlifting&near=&radiusKm=10&sort=distance&lang=en"))).hasSize(4);
  }

  @Test
  void anUnknownPlaceLosesNothingThatWasTyped() {
    var answer = http.get().uri(URI.create(words("powerlifting") + "&near=xyzzyqwerty&priceMax=60"))
        .exchange();
    assertThat(answer).hasStatus(404);
    assertThat(document(answer).select("#q").val()).isEqualTo("powerlifting");
    assertThat(document(answer).select("#near").val()).isEqualTo("xyzzyqwerty");
    assertThat(document(answer).select("#priceMax").val()).isEqualTo("60");
  }

  private static String words(String q) {
    return "/find?lang=en&q=" + q.replace(" ", "%20");
  }

  private static String chip(Document page, String label, String link) {
    return page.select(".chip").stream().filter(chip -> chip.select(".what").text().equals(label)).findFirst()
        .orElseThrow(() -> new AssertionError(page.select(".chip").eachText())).select(link).attr("href");
  }

  private static String count(Document page, String group, String value) {
    return page.select("label:has(#" + group + "-" + value + ") .count").text();
  }

  private MvcTestResult answer(Document questions, String ticked) {
    var body = new StringBuilder(ticked);
    questions.select("main input[type=hidden]").forEach(hidden -> body.append('&').append(hidden.attr("name"))
        .append('=').append(URLEncoder.encode(hidden.val(), StandardCharsets.UTF_8)));
    return http.post().uri(URI.create(questions.select("form.gate").attr("action")))
        .contentType(MediaType.APPLICATION_FORM_URLENCODED).content(body.toString()).exchange();
  }

  private static String location(MvcTestResult answer) {
    assertThat(answer).hasStatus(303);
    return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
  }

  private Document page(String address) {
    var answer = http.get().uri(URI.create(address)).exchange();
    assertThat(answer).as(address).hasStatusOk();
    return document(answer);
  }

  private static Document document(MvcTestResult answer) {
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static List<String> names(Document page) {
    return page.select(".people h3").eachText();
  }
}
