package com.athleex.directory.ctas.profile;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.trainers.PublicProfile.Slot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** The page of a trainer. */
@IntegrationTest
class TrainerPageIT {

  private static final String HOSTILE = "Ada</script><script>alert(1)</script> & \"Co\"";

  @Autowired
  MockMvcTester http;
  @Autowired
  Publisher publisher;

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("ada").named("Ada Prima").headline("Pesi senza fretta").bio("One.\n\nTwo.")
            .travelling(20, 45.4642, 9.19).working(Format.HYBRID).asking("55", "EUR").speaking("it", "en")
            .helpingWith("lower-back-pain").rated(4.8, 12)
            .holding("CSCS", Evidence.EVIDENCE_SEEN, LocalDate.of(2020, 1, 1))
            .holding("CPT", Evidence.REGISTRY_CONFIRMED, null),
        trainer("around").somewhereAround(45.4642, 9.19).unlisted(), trainer("hostile").named(HOSTILE));
  }

  @Test
  void itShowsWhatTheApiTells() {
    var page = page("/trainers/ada");
    assertThat(page.title()).isEqualTo("Ada Prima, trainer");
    assertThat(page.select("h1").text()).isEqualTo("Ada Prima");
    assertThat(page.select("main").text()).contains("Pesi senza fretta", "One.", "Two.",
        "rated 4.8 of 5 by 12", "speaks Italian, English", "You can meet in person and live online.",
        "5 years of experience", "takes new clients", "Gym Town, Italy Comes to you within 20 km of here",
        "€55 a session", "Its trainer has not confirmed it yet");
    assertThat(page.select(".proofs li").eachText()).satisfiesExactly(
        expired -> assertThat(expired).contains("CSCS expired Issuer · was valid until",
            "Its last day has passed"),
        confirmed -> assertThat(confirmed).contains("CPT confirmed by the registry Issuer",
            "found it in the public registry"));
    assertThat(page.select("a[href=/find/lower-back-pain]").text())
        .isEqualTo("training alongside lower back pain");
    assertThat(page.select("footer").text()).contains("not medical advice");
    assertThat(page.select("meta[name=robots]")).isEmpty();
  }

  @Test
  void itSpeaksItalianAndNamesItsAddressInBothLanguages() {
    var page = page("/trainers/ada?lang=it&ref=x&utm_source=y");
    assertThat(page.select("html").attr("lang")).isEqualTo("it");
    assertThat(page.select("main").text()).contains("5 anni di esperienza", "scaduto", "Prezzi");
    assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/trainers/ada?lang=it");
    assertThat(page.select("link[hreflang=en]").attr("href")).endsWith("/trainers/ada");
    assertThat(page.select("link[hreflang=x-default]").attr("href")).endsWith("/trainers/ada");
  }

  @Test
  void searchEnginesReadAPersonInItsData() {
    var data = JsonMapper.shared()
        .readTree(page("/trainers/ada").select("script[type=application/ld+json]").html());
    assertThat(data.path("@type").asString()).isEqualTo("ProfilePage");
    assertThat(data.at("/mainEntity/@type").asString()).isEqualTo("Person");
    assertThat(data.at("/mainEntity/name").asString()).isEqualTo("Ada Prima");
    assertThat(data.at("/mainEntity/url").asString()).endsWith("/trainers/ada");
  }

  @Test
  void whatItsDataSayStandsOnThePageAndNoAddressIsMadeUp() {
    publisher.publishOnly(trainer("full").named("Gia Piena").headline("Slow and heavy").asking("55", "EUR")
        .inGym("Iron Hall").addressed("Via Muratori 3, 20135 Milano", 45.4642, 9.19)
        .somewhereAround(45.47, 9.2).website("https://gia.example").showing("a".repeat(64)));
    var page = page("/trainers/full");
    var person = JsonMapper.shared().readTree(page.select("script[type=application/ld+json]").html())
        .path("mainEntity");
    var shown = page.select("main").text();
    assertThat(shown).contains(person.path("name").asString(), person.path("description").asString(),
        person.path("jobTitle").asString(), person.at("/makesOffer/0/price").asString(),
        person.at("/workLocation/0/name").asString(),
        person.at("/workLocation/0/address/streetAddress").asString(),
        person.at("/workLocation/1/address/addressLocality").asString());
    assertThat(person.at("/workLocation/0/@type").asString()).isEqualTo("LocalBusiness");
    assertThat(person.at("/workLocation/1").toString()).contains("\"Place\"").doesNotContain("Home", "street",
        "name");
    assertThat(page.select("a[data-contact]").attr("href")).isEqualTo(person.at("/sameAs/0").asString());
    assertThat(person.path("image").asString()).endsWith(page.select(".who img").attr("src"));
    assertThat(page.select(".who img").attr("srcset")).contains("-240.jpg 240w", "-800.jpg 800w");
    assertThat(page.select(".who img").attr("width")).isEqualTo("800");
  }

  @Test
  void reachIsDrawnToScaleAndAnAreaIsADiscThatTellsNoCentre() {
    publisher.publishOnly(trainer("wide").travelling(30, 45.4642, 9.19).somewhereAround(45.4642, 9.19));
    var drawing = page("/trainers/wide").select("figure.reach svg");
    assertThat(drawing.select("[style]")).isEmpty();
    var reach = drawing.select("circle.far");
    assertThat(reach).hasSize(1);
    // 30 km and a margin of 12 % to each side fill the height of 320
    assertThat(Integer.parseInt(reach.attr("r"))).isBetween(135, 150);
    assertThat(drawing.select("circle.venue")).hasSize(1);
    assertThat(Integer.parseInt(drawing.select("circle.area").attr("r"))).isGreaterThanOrEqualTo(14);
    assertThat(drawing.select("text").eachText()).contains("Milan", "20 km");
  }

  @Test
  void hoursAreToldInTheTrainersZoneWithTheirNextMoment() {
    publisher.publishOnly(trainer("busy").working(Format.ONLINE).in(ZoneId.of("Europe/Rome"),
        new Slot(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.MIDNIGHT)));
    var hours = page("/trainers/busy").select(".hours");
    assertThat(hours.select("li").text()).isEqualTo("Monday 18:00–24:00");
    assertThat(hours.text()).contains("Europe/Rome");
    assertThat(hours.select("time").eachAttr("datetime")).satisfiesExactly(
        from -> assertThat(OffsetDateTime.parse(from)).satisfies(
            moment -> assertThat(moment.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY),
            moment -> assertThat(moment.getHour()).isEqualTo(18)),
        until -> assertThat(OffsetDateTime.parse(until).getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY));
  }

  @Test
  void linksAreShownWithAPictureThatIsDrawnOfThePage() throws IOException {
    for (var address : List.of("/trainers/ada", "/trainers/ada?lang=it", "/trainers/hostile")) {
      var page = page(address);
      assertThat(page.select("meta[property=og:url]").attr("content"))
          .isEqualTo(page.select("link[rel=canonical]").attr("href"));
      assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.title());
      assertThat(page.select("meta[property=og:description]").attr("content"))
          .isEqualTo(page.select("meta[name=description]").attr("content")).isNotBlank();
      var picture = http.get().uri(URI.create(page.select("meta[property=og:image]").attr("content")))
          .exchange();
      assertThat(picture).hasStatusOk().hasContentType("image/png");
      assertThat(picture.getResponse().getHeader("Cache-Control")).contains("immutable");
      var drawn = ImageIO.read(new ByteArrayInputStream(picture.getResponse().getContentAsByteArray()));
      assertThat(drawn.getWidth()).isEqualTo(1200);
      assertThat(drawn.getHeight()).isEqualTo(630);
    }
  }

  @Test
  void aNameIsNeverMarkup() {
    var page = page("/trainers/hostile");
    assertThat(page.select("script:not([src])")).singleElement()
        .satisfies(script -> assertThat(script.attr("type")).isEqualTo("application/ld+json"));
    assertThat(page.select("script[src]").eachAttr("src")).containsExactly("/assets/trainer.js");
    assertThat(JsonMapper.shared().readTree(page.select("script:not([src])").html()).at("/mainEntity/name")
        .asString())
        .isEqualTo(HOSTILE);
    assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
  }

  @Test
  void whoIsUnlistedIsShownToWhoeverHasTheAddressAndOfAnAreaTheTownAlone() {
    var page = page("/trainers/around");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("main").text()).contains("Around Town, Italy").doesNotContain("Home");
  }

  @Test
  void whoIsNotPublicHasNoPage() {
    assertThat(http.get().uri("/trainers/nobody").header("Accept", "text/html"))
        .hasStatus(HttpStatus.NOT_FOUND).hasContentTypeCompatibleWith("text/html");
    assertThat(http.get().uri(URI.create("/trainers/%3Cscript%3E"))).hasStatus4xxClientError();
  }

  private Document page(String address) {
    var answer = http.get().uri(address).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup
        .parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
