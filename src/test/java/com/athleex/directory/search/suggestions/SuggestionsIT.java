package com.athleex.directory.search.suggestions;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is suggested as one types. */
@IntegrationTest
class SuggestionsIT {

  @Autowired
  MockMvcTester http;

  @Autowired
  Publisher publisher;

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("giulia-milano").named("Giulia Rossi").headline("Strength").at(45.4642, 9.19)
            .rated(4.9, 20),
        trainer("giulia-torino").named("Giulia Rossini").at(45.0703, 7.6869).rated(5, 300)
            .holding("CSCS", Evidence.REGISTRY_CONFIRMED, null),
        trainer("giulio-online").named("Giulio Marchesi").working(Format.ONLINE),
        trainer("zoe").named("Zoë D'Angelo-Müller").at(41.9, 12.5),
        trainer("sergey").named("Сергей Иванов").at(45.47, 9.2),
        trainer("xiao").named("李小龍").at(45.47, 9.2),
        trainer("hidden").named("Giulia Nascosta").at(45.4642, 9.19).unlisted());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      gi                | giulia-torino giulia-milano giulio-online
      giulia            | giulia-torino giulia-milano giulio-online
      giulia rossi      | giulia-milano giulia-torino
      ROSSI GIU         | giulia-milano giulia-torino
      rossin            | giulia-torino giulia-milano
      gulia rosi        | giulia-torino giulia-milano
      giulia r          | giulia-torino giulia-milano
      marchesii         | giulio-online
      marhcesi          | giulio-online
      zoe               | zoe
      d'ang             | zoe
      dangelo           | zoe
      angelo mull       | zoe
      müll              | zoe
      серг              | sergey
      ИВАНОВ сер        | sergey
      李小               | xiao
      xx                |
      """)
  void completesNames(String typed, String handles) {
    trainers("q=" + encoded(typed)).containsExactly(handles == null ? new Object[0] : handles.split(" "));
  }

  @Test
  void nearerTrainersComeFirst() {
    trainers("q=gi&near=Milano").containsExactly("giulia-milano", "giulia-torino", "giulio-online");
    trainers("q=gi&near=Torino").containsExactly("giulia-torino", "giulia-milano", "giulio-online");
    // a whole name stands before a longer one that is nearer
    trainers("q=giulia+rossi&near=Torino").containsExactly("giulia-milano", "giulia-torino");
  }

  @Test
  void tellsWhatAListShows() {
    assertThat(http.get().uri("/api/v1/suggestions?q=giulia&near=Milano&limit=1")).bodyJson()
        .extractingPath("$.trainers").convertTo(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(1);
    var one = "$.trainers[0]";
    text("q=giulia&near=Milano", one + ".displayName").isEqualTo("Giulia Rossi");
    text("q=giulia&near=Milano", one + ".headline").isEqualTo("Strength");
    text("q=giulia&near=Milano", one + ".place.name").isEqualTo("Town");
    text("q=giulia&near=Milano", one + ".url").isEqualTo("/api/v1/trainers/giulia-milano");
    assertThat(http.get().uri("/api/v1/suggestions?q=marche")).bodyJson()
        .extractingPath("$.trainers[0].place").isNull();
  }

  @Test
  void whoIsUnlistedOrWithdrawnIsNotSuggested() {
    trainers("q=nascosta").isEmpty();
    trainers("q=rossini").containsExactly("giulia-torino");
    publisher.publishOnly(trainer("giulia-milano").named("Giulia Verdi").at(45.4642, 9.19));
    trainers("q=rossini").isEmpty();
    trainers("q=rossi").isEmpty();
    trainers("q=verdi").containsExactly("giulia-milano");
  }

  @ParameterizedTest
  @CsvSource({"lombal, lower-back-pain", "schiena, lower-back-pain", "back pain, lower-back-pain",
      "lumabr, lower-back-pain", "dimagriment, weight-management", "weihgt loss, weight-management",
      "stacc, deadlift-technique", "menisc, knee-pain", "riabil, return-to-lifting", "kettelbell, kettlebell",
      "mobilita, mobility"})
  void completesSpecialtiesInBothLanguages(String typed, String slug) {
    for (var language : List.of("en", "it"))
      text("q=" + encoded(typed) + "&lang=" + language, "$.specialties[0].slug").isEqualTo(slug);
  }

  @Test
  void namesAreInTheReadersLanguage() {
    text("q=schiena&lang=it", "$.specialties[0].label").isEqualTo("mal di schiena lombare");
    text("q=schiena&lang=en", "$.specialties[0].label").isEqualTo("training alongside lower back pain");
    text("q=mila&lang=it&country=it", "$.places[0].name").isEqualTo("Milano");
    text("q=mila&lang=en&country=IT", "$.places[0].name").isEqualTo("Milan");
  }

  @Test
  void completesPlaces() {
    text("q=20121&country=IT", "$.places[0].id").isEqualTo("postcode:IT:20121");
    text("q=milao&country=IT", "$.places[0].id").isEqualTo("geonames:3173435");
    text("q=mo&near=Milano&lang=it", "$.places[0].name").isEqualTo("Monza");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "g", " g ", "'", "%00", "%F0%9F%8F%8B", "*", "g*", "%22"})
  void aLetterIsNotEnough(String typed) {
    var answer = http.get().uri(java.net.URI.create("/api/v1/suggestions?q=" + typed.replace(" ", "%20")))
        .exchange();
    if (answer.getResponse().getStatus() == 200)
      assertThat(answer).bodyJson()
          .isStrictlyEqualTo("{\"places\":[],\"specialties\":[],\"trainers\":[]}");
    else
      assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..%2F..%2Fetc", "(((((((", "giulia~99999", "a%20b%20c%20d%20e%20f%20g%20h%20i%20j",
      "%E2%80%AEgiulia", "gi%00ulia",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "%F0%A0%80%80%F0%A0%80%80%F0%A0%80%80%F0%A0%80%80%F0%A0%80%80%F0%A0%80%80%F0%A0%80%80%F0%A0%80%80%F0%A0%80%80"})
  @Asvs("v5.0.0-1.4.2")
  void anyTextIsAnsweredOrRefused(String typed) {
    var answer = http.get().uri(java.net.URI.create("/api/v1/suggestions?q=" + typed)).exchange();
    assertThat(answer.getResponse().getStatus()).isIn(200, 400);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      near=Milano                 | 400 | invalid-request   | ?q
      q=gi&limit=0                | 400 | invalid-request   | ?limit
      q=gi&limit=21               | 400 | invalid-request   | ?limit
      q=gi&country=Italy          | 400 | invalid-request   | ?country
      q=gi&near=91,9              | 400 | invalid-request   | ?near
      q=gi&near=Xyzzyqwop         | 422 | unknown-place     | ?near
      q=gi&nearby=Milano          | 400 | unknown-parameter | ?nearby
      """)
  @Asvs({"v5.0.0-2.2.1", "v5.0.0-2.2.2"})
  void namesWhatIsWrong(String query, int status, String type, String pointer) {
    var answer = http.get().uri("/api/v1/suggestions?" + query).exchange();
    assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
    assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + type);
    assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    assertThat(http.get().uri("/api/v1/suggestions?q=" + "g".repeat(101))).hasStatus(400);
  }

  @Test
  void anyPageMayAskAndKeepTheAnswerForAMoment() {
    var answer = http.get().uri("/api/v1/suggestions?q=gi").header("Origin", "https://blog.example")
        .exchange();
    assertThat(answer).hasHeader("Access-Control-Allow-Origin", "*").hasHeader("Cache-Control",
        "max-age=10, public");
    assertThat(answer.getResponse().getHeaders("Vary").toString()).contains("Accept-Language");
  }

  private ListAssert<Object> trainers(String query) {
    return assertThat(http.get().uri(java.net.URI.create("/api/v1/suggestions?" + query))).hasStatusOk()
        .bodyJson()
        .extractingPath("$.trainers[*].handle")
        .convertTo(org.assertj.core.api.InstanceOfAssertFactories.list(Object.class));
  }

  private AbstractStringAssert<?> text(String query, String path) {
    return assertThat(http.get().uri(java.net.URI.create("/api/v1/suggestions?" + query))).hasStatusOk()
        .bodyJson()
        .extractingPath(path).asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
