package com.athleex.directory.search.http;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.People;
import com.athleex.directory.search.KeptSearches;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** One box, from the words to who is found. */
@IntegrationTest
class UnderstandingIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  Publisher publisher;
  @Autowired
  KeptSearches kept;

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("turin").named("Giulia Rossi").at(45.0703, 7.6869).helpingWith("lower-back-pain")
            .speaking("en", "it").asking("50", "EUR"),
        trainer("turin-dear").at(45.0703, 7.6869).helpingWith("lower-back-pain").speaking("en").asking("90",
            "EUR"),
        trainer("turin-italian").at(45.0703, 7.6869).helpingWith("lower-back-pain").speaking("it")
            .asking("50", "EUR"),
        trainer("milan").at(45.4642, 9.19).helpingWith("lower-back-pain", "deadlift-technique")
            .speaking("it"),
        trainer("milan-physio").at(45.4642, 9.19).helpingWith("sciatica-history")
            .is(Profession.PHYSIOTHERAPIST)
            .speaking("it"),
        trainer("milan-sciatica").at(45.4642, 9.19).helpingWith("sciatica-history").speaking("it"),
        trainer("online").working(Format.ONLINE).helpingWith("powerlifting").speaking("en"),
        trainer("reading").at(51.4551, -0.9787).helpingWith("mobility").bio("I love reading and coaching."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      back pain coach near Turin under 60 euro who speaks English | turin
      mal di schiena milano                                       | milan
      stacco da terra vicino a 20121                              | milan
      online powerlifting coach                                   | online
      Giulia Rossi                                                | turin
      Giulia Rossi Torino                                         | turin
      fisioterapista a Milano                                     | milan-physio
      mobility coach in Reading                                   | reading
      mal di schiena entro 5 km da Torino, max 60 €, che parla inglese | turin
      """)
  void finds(String q, String handles) {
    assertThat(handles(search("q=" + encoded(q)))).containsExactlyInAnyOrder(handles.split(","));
  }

  @Test
  void tellsEachPieceAndWhereItStands() {
    var q = "back pain coach near Turin under 60 euro who speaks English";
    var query = search("lang=it&q=" + encoded(q)).path("query");
    var told = query.path("interpretation");
    assertThat(told.valueStream().map(piece -> piece.path("parameter").asString()))
        .containsExactly("specialty", "near", "priceMax", "language");
    assertThat(told.valueStream().map(piece -> piece.path("text").asString()))
        .containsExactly("back pain", "Turin", "60 euro", "English");
    assertThat(told.valueStream()).allSatisfy(piece -> assertThat(
        q.substring(piece.path("start").asInt(), piece.path("end").asInt()))
        .isEqualTo(piece.path("text").asString()));
    assertThat(told.valueStream().map(piece -> piece.path("label").asString()))
        .containsExactly("mal di schiena lombare", "Torino (TO), IT", "al massimo 60 EUR", "inglese");
    assertThat(query.at("/place/name").asString()).isEqualTo("Torino");
    assertThat(query.path("mode").asString()).isEqualTo("in-person");
    assertThat(query.path("radiusKm").asDouble()).isEqualTo(25);
    assertThat(query.path("filters").has("q")).isFalse();
    assertThat(query.at("/filters/specialty/0").asString()).isEqualTo("lower-back-pain");
  }

  @Test
  void aRegionIsItsLargestPlaceAndAsFarAsMostOfItLives() {
    var answer = search("lang=it&q=" + encoded("fisioterapista in Lombardia"));
    assertThat(handles(answer)).containsExactly("milan-physio");
    var query = answer.path("query");
    assertThat(query.at("/interpretation/1/fit").asString()).isEqualTo("region");
    assertThat(query.at("/interpretation/1/label").asString()).isEqualTo("Milano (MI), IT");
    assertThat(query.path("radiusKm").asInt()).isBetween(75, 125);
    assertThat(
        search("radiusKm=10&q=" + encoded("fisioterapista in Lombardia")).at("/query/radiusKm").asInt())
        .isEqualTo(10);
  }

  @Test
  void everyPieceIsUndoneByTheLinkBesideIt() {
    var told = search("q=" + encoded("squat and back pain in Turin")).at("/query/interpretation");
    assertThat(told).isNotEmpty();
    for (var piece : told) {
      var undone = json(http.get().uri(URI.create(piece.path("undo").asString())).exchange());
      assertThat(undone.at("/query/interpretation").valueStream().map(other -> other.path("text").asString()))
          .doesNotContain(piece.path("text").asString());
      assertThat(undone.at("/query/filters/q").asString()).contains(piece.path("text").asString());
    }
    var all = search("understand=false&q=" + encoded("back pain in Turin")).path("query");
    assertThat(all.path("interpretation")).isEmpty();
    assertThat(all.at("/filters/q").asString()).isEqualTo("back pain in Turin");
  }

  @Test
  void whatIsAWordAndAPlaceIsOfferedAsAPlace() {
    var query = search("q=" + encoded("reading coach")).path("query");
    assertThat(query.path("interpretation")).isEmpty();
    assertThat(query.path("place").isNull()).isTrue();
    assertThat(query.at("/otherReadings/0/label").asString()).isEqualTo("Reading, GB");
    var taken = json(http.get().uri(URI.create(query.at("/otherReadings/0/take").asString())).exchange());
    assertThat(taken.at("/query/place/name").asString()).isEqualTo("Reading");
    assertThat(handles(taken)).containsExactly("reading");
  }

  @Test
  void whatAParameterSaysWins() {
    var query = search("near=Torino&mode=any&q=" + encoded("back pain Milano online")).path("query");
    assertThat(query.at("/place/name").asString()).isEqualTo("Turin");
    assertThat(query.path("mode").asString()).isEqualTo("any");
    assertThat(query.at("/filters/q").asString()).isEqualTo("Milano");
  }

  @Test
  void warningSignsComeFirstHoweverTheWordsAreTaken() {
    var q = "&q=" + encoded("mal di schiena milano") + "&ref=lower-back-pain-lifting";
    for (var undone : List.of("", "&understand=false", "&asWords=mal%20di%20schiena"))
      assertThat(http.get().uri(URI.create("/api/v1/trainers?mode=any" + q + undone))).hasStatus(403);
    assertThat(search("q=" + encoded("mal di schiena milano")).at("/notice/specialties/0").asString())
        .isEqualTo("lower-back-pain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&profession=trainer", "&understand=false", "&asWords=sciatica"})
  void aClinicalSpecialtyInWordsFindsCliniciansOnly(String more) {
    assertThat(handles(search("mode=any&q=sciatica" + more))).doesNotContain("milan-sciatica");
    assertThat(handles(search("q=" + encoded("personal trainer sciatica Milano") + more)))
        .doesNotContain("milan-sciatica");
  }

  @Test
  void fewerFiltersAreOfferedWithoutTheirWords() {
    var answer = search("q=" + encoded("back pain near Turin under 20 euro"));
    assertThat(handles(answer)).isEmpty();
    var without = answer.path("relaxations").valueStream()
        .filter(way -> way.path("parameter").asString().equals("priceMax")).findFirst().orElseThrow();
    var found = json(http.get().uri(URI.create(without.path("href").asString())).exchange());
    assertThat(found.at("/total/value").asLong()).isEqualTo(without.path("total").asLong()).isEqualTo(3);
  }

  @Test
  void wordsThatNobodyFitsMayBeLeftOut() {
    var answer = search("q=" + encoded("back pain xylophone near Turin"));
    assertThat(handles(answer)).isEmpty();
    var without = answer.path("relaxations").valueStream()
        .filter(way -> way.path("parameter").asString().equals("q")).findFirst().orElseThrow();
    var found = json(http.get().uri(URI.create(without.path("href").asString())).exchange());
    assertThat(found.at("/total/value").asLong()).isEqualTo(without.path("total").asLong()).isEqualTo(3);
  }

  @Test
  void aCursorHoldsForTheSameReadingOnly() {
    var address = "q=" + encoded("back pain in Turin") + "&limit=1";
    var cursor = encoded(search(address).path("next").asString());
    assertThat(search(address + "&cursor=" + cursor).path("items")).hasSize(1);
    assertThat(http.get().uri(URI.create("/api/v1/trainers?" + address + "&asWords=Turin&cursor=" + cursor)))
        .hasStatus(400);
  }

  @Test
  void keptSearchesUnderstandTheSame() {
    var query = kept.understand(Map.of("q", List.of("mal di schiena milano")), Locale.ENGLISH);
    assertThat(query.filters().specialties()).containsExactly("lower-back-pain");
    assertThat(query.centre()).isNotNull();
    assertThat(query.text()).isNull();
  }

  private JsonNode search(String parameters) {
    var answer = http.get().uri(URI.create("/api/v1/trainers?" + parameters)).exchange();
    assertThat(answer).hasStatusOk();
    return json(answer);
  }

  private static JsonNode json(MvcTestResult answer) {
    return People.json(answer);
  }

  private static List<String> handles(JsonNode answer) {
    return answer.path("items").findValuesAsString("handle");
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
