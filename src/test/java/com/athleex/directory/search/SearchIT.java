package com.athleex.directory.search;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** A small directory around Milano, and what it answers. */
@IntegrationTest
class SearchIT {

  @Autowired
  MockMvcTester http;

  @Autowired
  Publisher publisher;

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("centro").named("Giulia Rossi").at(45.4642, 9.19)
            .helpingWith("lower-back-pain", "deadlift-technique")
            .speaking("it", "en").rated(4.8, 200).asking("60", "EUR")
            .holding("CSCS", Evidence.EVIDENCE_SEEN, null).publishedAt("2026-03-01T00:00:00Z"),
        trainer("monza").named("Marco Bianchi").at(45.5845, 9.2744).helpingWith("lower-back-pain")
            .speaking("it")
            .rated(5.0, 1).asking("40", "EUR")
            .holding("CSCS", Evidence.EVIDENCE_SEEN, LocalDate.of(2021, 1, 1))
            .publishedAt("2026-02-01T00:00:00Z"),
        trainer("bergamo-viaggia").named("Sara Verdi").travelling(60, 45.6983, 9.6773)
            .helpingWith("squat-technique")
            .speaking("it-CH").publishedAt("2026-01-01T00:00:00Z"),
        trainer("torino").named("Luca Neri").at(45.0703, 7.6869).helpingWith("lower-back-pain")
            .speaking("it"),
        trainer("online").named("Ann Online").working(Format.ONLINE).helpingWith("lower-back-pain")
            .speaking("en")
            .asking("30", "GBP").is(Profession.STRENGTH_COACH),
        trainer("area").named("Piero Casa").somewhereAround(45.4700, 9.2000).helpingWith("mobility").full());
  }

  @Test
  void findsVenuesInTheRadiusAndTrainersWhoComeAsFar() {
    assertThat(handles("near=45.4642,9.19&radiusKm=25&sort=distance"))
        .containsExactly("centro", "area", "monza", "bergamo-viaggia");
    assertThat(http.get().uri("/api/v1/trainers?near=Milano&radiusKm=25&sort=distance")).bodyJson()
        .extractingPath("$.items[*].matchMode").asArray()
        .containsExactly("at-venue", "at-venue", "at-venue", "travels-to-you");
  }

  @Test
  void hitsShowTheSmallPhotoAndProfilesTheLarge() {
    var key = "ab".repeat(32);
    publisher.publishOnly(trainer("seen").at(45.4642, 9.19).showing(key),
        trainer("unseen").at(45.4642, 9.19));
    assertThat(http.get().uri("/api/v1/trainers?near=Milano")).bodyJson()
        .extractingPath("$.items[*].photoUrl").asArray()
        .containsExactlyInAnyOrder("/media/photos/" + key + "-240.jpg", null);
    assertThat(http.get().uri("/api/v1/trainers/seen")).bodyJson().extractingPath("$.photoUrl")
        .isEqualTo("/media/photos/" + key + "-800.jpg");
  }

  @Test
  void onlineTrainersNeedNoPlace() {
    assertThat(handles("near=Milano&mode=online")).containsExactly("online");
    assertThat(handles("near=Milano&mode=any&specialty=lower-back-pain"))
        .contains("online", "centro", "monza")
        .doesNotContain("torino");
  }

  @Test
  void filtersNarrowAndTheirValuesWiden() {
    assertThat(handles("specialty=lower-back-pain&near=Milano")).containsExactlyInAnyOrder("centro", "monza");
    assertThat(handles("specialty=lower-back-pain&specialty=squat-technique&near=Milano"))
        .containsExactlyInAnyOrder("centro", "monza", "bergamo-viaggia");
    assertThat(handles("language=en")).containsExactlyInAnyOrder("centro", "online", "area");
    assertThat(handles("language=it")).contains("bergamo-viaggia");
    assertThat(handles("language=it-CH")).containsExactly("bergamo-viaggia");
    assertThat(handles("profession=strength-coach")).containsExactly("online");
    assertThat(handles("format=online")).containsExactly("online");
    assertThat(handles("acceptingClients=true")).doesNotContain("area").hasSize(5);
    assertThat(handles("minRating=4.9")).containsExactly("monza");
  }

  @Test
  void anExpiredCredentialCountsNoMore() {
    assertThat(handles("verified=true")).containsExactly("centro");
    assertThat(handles("credential=cscs")).containsExactly("centro");
    assertThat(handles("credential=cscs&facets=none")).containsExactly("centro");
    assertThat(handles("credential=cscs&facets=none&near=Milano&radiusKm=50")).containsExactly("centro");
    assertThat(http.get().uri("/api/v1/trainers?near=Monza&radiusKm=1")).bodyJson()
        .extractingPath("$.items[0].credentials[0].state").isEqualTo("expired");
    assertThat(http.get().uri("/api/v1/trainers")).bodyJson()
        .extractingPath("$.facets.credential[?(@.value=='cscs')].count").asArray().containsExactly(1);
  }

  @Test
  void onlyPricesOfSessionsAreCompared() {
    assertThat(handles("priceMax=50&near=Milano")).containsExactly("monza");
    assertThat(handles("near=Milano&sort=price&specialty=lower-back-pain")).containsExactly("monza",
        "centro");
  }

  @Test
  void sortsStrictly() {
    assertThat(handles("near=Milano&sort=rating")).startsWith("monza", "centro");
    assertThat(handles("sort=newest&specialty=lower-back-pain&mode=in-person")).startsWith("centro", "monza");
  }

  @Test
  void aFiltersOwnChoiceDoesNotChangeItsOwnCounts() {
    var answer = http.get().uri("/api/v1/trainers?near=Milano&specialty=squat-technique&language=it");
    assertThat(answer).bodyJson().extractingPath("$.total.value").isEqualTo(1);
    assertThat(answer).bodyJson().extractingPath("$.facets.specialty[?(@.value=='lower-back-pain')].count")
        .asArray()
        .containsExactly(2);
    assertThat(answer).bodyJson().extractingPath("$.facets.specialty[?(@.selected==true)].value").asArray()
        .containsExactly("squat-technique");
    assertThat(answer).bodyJson().extractingPath("$.facets.language[*].value").asArray()
        .containsExactly("it");
  }

  @Test
  void wordsFindNamesTopicsAndTheirSynonymsInBothLanguages() {
    assertThat(handles("q=giulia")).containsExactly("centro");
    assertThat(handles("q=deadlift")).containsExactly("centro");
    assertThat(handles("q=stacco da terra")).containsExactly("centro");
    assertThat(handles("q=lombalgia&mode=in-person")).containsExactlyInAnyOrder("centro", "monza", "torino");
    assertThat(handles("q=nowherefound")).isEmpty();
  }

  @Test
  void offersToWidenAndNeverDoesItInSilence() {
    var answer = http.get()
        .uri("/api/v1/trainers?near=Torino&radiusKm=10&specialty=lower-back-pain&language=it");
    assertThat(answer).bodyJson().extractingPath("$.total.value").isEqualTo(1);
    assertThat(answer).bodyJson().extractingPath("$.relaxations[?(@.kind=='radius')].value").asArray()
        .containsExactly("200");
    assertThat(answer).bodyJson().extractingPath("$.relaxations[?(@.kind=='radius')].total").asArray()
        .containsExactly(3);
  }

  @Test
  void aBoxServesMapsAlsoAsGeoJson() {
    assertThat(handles("bbox=9.0,45.4,9.25,45.5&sort=newest")).containsExactlyInAnyOrder("centro", "area");
    assertThat(http.get().uri("/api/v1/trainers?bbox=9.0,45.4,9.25,45.5").accept("application/geo+json"))
        .bodyJson()
        .extractingPath("$.features[*].geometry.type").asArray().containsExactly("Point", "Point");
  }

  @Test
  void anAreaIsShownAndSearchedBlurred() {
    var answer = http.get().uri("/api/v1/trainers?near=45.4700,9.2000&radiusKm=2&specialty=mobility");
    assertThat(answer).bodyJson().extractingPath("$.items[0].point.precision").isEqualTo("area");
    assertThat(answer).bodyJson().extractingPath("$.items[0].point.latitude").isNotEqualTo(45.47);
    assertThat(answer).bodyJson().extractingPath("$.items[0].distanceKm").isIn(0.5, 1.0);
  }

  @Test
  void theReasonsOfAHitAddUpToItsScore() throws Exception {
    var answer = http.get().uri("/api/v1/trainers?near=Milano&explain=true&q=giulia"
        + "&specialty=squat-technique&specialty=deadlift-technique").exchange();
    var hit = JsonMapper.shared().readTree(answer.getResponse().getContentAsString()).path("items").path(0);
    var sum = BigDecimal.ZERO;
    for (var reason : hit.path("why")) {
      // each can be worked out again to the last digit
      assertThat(reason.path("points").decimalValue()).isEqualByComparingTo(BigDecimal.valueOf(
          Math.round(reason.path("maximum").decimalValue().movePointRight(3).longValueExact()
              * reason.path("part").asDouble()),
          3));
      if (reason.path("factor").asString().equals("nearness"))
        assertThat(reason.path("part").asDouble()).isEqualTo(
            1 / (1 + hit.path("distanceKm").asDouble() / reason.path("halfNearKm").asDouble()));
      sum = sum.add(reason.path("points").decimalValue());
    }
    assertThat(hit.path("why")).hasSize(9);
    assertThat(sum).isPositive().isEqualByComparingTo(hit.path("score").decimalValue());
  }

  @Test
  void whoHasMoreOfWhatIsSoughtComesFirst() {
    publisher.publishOnly(
        trainer("pain").at(45.4642, 9.19).helpingWith("knee-pain").rated(4.9, 100),
        trainer("lift").at(45.4642, 9.19).helpingWith("squat-technique", "mobility").rated(4.9, 100),
        trainer("both").at(45.49, 9.21).helpingWith("squat-technique", "mobility", "knee-pain"));
    assertThat(handles("q=knee+pain+squat+near+Milano").getFirst()).isEqualTo("both");
    assertThat(handles("specialty=knee-pain&specialty=squat-technique&near=Milano").getFirst())
        .isEqualTo("both");
    // where one is sought all have as much of it
    assertThat(handles("specialty=squat-technique&near=Milano")).containsExactly("lift", "both");
  }

  @Test
  void whoTakesNoNewClientsComesLastUnlessSoughtByName() {
    publisher.publishOnly(
        trainer("door").named("Ada Doors").at(45.4642, 9.19).rated(5, 100).full(),
        trainer("else").named("Bea Elsewhere").at(45.58, 9.27));
    assertThat(handles("near=Milano")).containsExactly("else", "door");
    assertThat(handles("q=ada+dors&near=Milano&mode=any")).containsExactly("door");
    assertThat(handles("near=Milano&sort=distance")).containsExactly("door", "else");
  }

  @Test
  void whereNoPlaceIsAskedForTheReadersLanguageDecides() {
    publisher.publishOnly(
        trainer("english").working(Format.ONLINE).speaking("en-GB").rated(4.4, 10),
        trainer("italian").working(Format.ONLINE).speaking("it", "de").rated(4.4, 10),
        trainer("milan").at(45.4642, 9.19).speaking("it").rated(4.4, 10).full(),
        trainer("monza").at(45.58, 9.27).speaking("en").rated(4.4, 10).full());
    assertThat(handles("mode=online&lang=en")).containsExactly("english", "italian");
    assertThat(handles("mode=online&lang=it")).containsExactly("italian", "english");
    assertThat(handles("lang=it&format=in-person")).containsExactly("milan", "monza");
    assertThat(handles("lang=en&format=in-person")).containsExactly("monza", "milan");
    // next door is next door, whatever one reads
    assertThat(handles("near=Milano&lang=en")).containsExactly("milan", "monza");
  }

  @Test
  void anotherLanguageIsAnotherOrderSoThatItsCursorIsNoUse() {
    var first = http.get().uri("/api/v1/trainers?lang=it&limit=1");
    assertThat(first).bodyJson().extractingPath("$.next").satisfies(next -> {
      assertThat(http.get().uri("/api/v1/trainers?lang=it&limit=1&cursor=" + next)).hasStatusOk();
      assertThat(http.get().uri("/api/v1/trainers?lang=en&limit=1&cursor=" + next)).hasStatus(400);
    });
  }

  private List<String> handles(String query) {
    var handles = new java.util.ArrayList<String>();
    assertThat(http.get().uri("/api/v1/trainers?" + query)).hasStatusOk().bodyJson()
        .extractingPath("$.items[*].handle").asArray().satisfies(found -> {
          for (var handle : found)
            handles.add((String) handle);
        });
    return handles;
  }
}
