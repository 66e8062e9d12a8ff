package com.athleex.directory.search.http;

import static com.athleex.directory.identity.People.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import com.athleex.directory.search.index.Outbox;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What stands at the address of a profile, for as long as it has one. */
@IntegrationTest
class AddressesIT {

  private static final String PROFILES = "/api/v1/trainers/";
  private static final String CONTENT = """
      {"displayName":"Addressed Person","headline":"Strength, slowly","bio":"Coaching since 2010.","languages":["it"],
      "specialties":["general-strength"],"formats":["in-person"],"timeZone":"Europe/Rome","firstSessionFree":true,
      "locations":[{"name":"Gym","address":"Via Muratori 3","city":"Milano","countryCode":"IT","latitude":45.4503,
      "longitude":9.2061}],
      "prices":[{"amount":"60.00","currency":"EUR","per":"session","includes":"one hour"}],
      "availability":[{"day":"monday","from":"09:00","until":"12:30"},{"day":"friday","from":"18:00","until":"24:00"}],
      "availableFrom":"2099-01-10","website":"https://addressed.example"}""";

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Outbox outbox;

  private Person trainer;
  private String handle;

  @BeforeEach
  void somebodyPublic() {
    trainer = people.trainer();
    var written = own(HttpMethod.PUT, "", CONTENT);
    assertThat(written).hasStatusOk();
    handle = json(written).path("handle").asString();
    publish("listed");
  }

  @Test
  void aProfileTellsWhatItsTrainerOffers() {
    var profile = http.get().uri(PROFILES + handle).exchange();
    assertThat(profile).hasStatusOk();
    var shown = json(profile);
    assertThat(shown.path("prices").toString()).isEqualTo(
        "[{\"amount\":\"60.00\",\"currency\":\"EUR\",\"per\":\"session\",\"includes\":\"one hour\"}]");
    assertThat(shown.path("firstSessionFree").asBoolean()).isTrue();
    assertThat(shown.path("timeZone").asString()).isEqualTo("Europe/Rome");
    assertThat(shown.path("availability").path(0).toString())
        .isEqualTo("{\"day\":\"monday\",\"from\":\"09:00\",\"until\":\"12:30\"}");
    assertThat(shown.path("availability").path(1).path("until").asString()).isEqualTo("24:00");
    assertThat(shown.path("availableFrom").asString()).isEqualTo("2099-01-10");
    assertThat(shown.path("website").asString()).isEqualTo("https://addressed.example");
    assertThat(shown.path("insurance").isNull()).isTrue();
    assertThat(shown.path("confirmedAt").isString()).isTrue();
    assertThat(shown.path("locations").path(0).path("address").asString()).isEqualTo("Via Muratori 3");
  }

  @Test
  void thePageTellsItToo() throws UnsupportedEncodingException {
    var page = Jsoup
        .parse(http.get().uri("/trainers/" + handle).exchange().getResponse().getContentAsString());
    assertThat(page.text()).contains("Gym Via Muratori 3, Italy", "€60 a session Includes: one hour",
        "The first session costs nothing", "has room from January 10, 2099", "Monday 09:00–12:30",
        "Friday 18:00–24:00", "(Europe/Rome)", "Its trainer confirmed on ");
    assertThat(page.select("a[href=https://addressed.example]").text()).isEqualTo("Visit the website");
  }

  @Test
  void readersWhoHaveItAreToldOnlyOfChanges() {
    var tag = http.get().uri(PROFILES + handle).exchange().getResponse().getHeader("ETag");
    assertThat(tag).isNotNull();
    assertThat(http.get().uri(PROFILES + handle).header("If-None-Match", String.valueOf(tag))).hasStatus(304);
    change("{\"headline\":\"Strength, slower\"}");
    assertThat(http.get().uri(PROFILES + handle).header("If-None-Match", String.valueOf(tag))).hasStatusOk();
  }

  @Test
  void aFormerAddressLeadsToThePresentOne() {
    var next = "moved-" + UUID.randomUUID().toString().substring(0, 12);
    assertThat(own(HttpMethod.PUT, "/handle", "{\"handle\":\"%s\"}".formatted(next)))
        .hasStatus2xxSuccessful();
    var answer = http.get().uri(PROFILES + handle).exchange();
    assertThat(answer).hasStatus(301).hasHeader("Location", PROFILES + next);
    assertThat(answer.getResponse().getHeaders("Cache-Control")).containsExactly("max-age=300, public");
    assertThat(http.get().uri(PROFILES + next)).hasStatusOk();
    assertThat(http.get().uri("/trainers/" + handle + "?ref=a.end.a.1.x&utm_source=b&other=//evil&lang=it"))
        .hasStatus(301)
        .hasHeader("Location", "/trainers/" + next + "?lang=it&ref=a.end.a.1.x&utm_source=b")
        .hasHeader("Cache-Control", "max-age=300, public");
    assertThat(own(HttpMethod.DELETE, "/publication", null)).hasStatus(204);
    assertThat(http.get().uri(PROFILES + handle)).hasStatus(410);
  }

  @Test
  void aWithdrawnProfileIsGone() {
    assertThat(own(HttpMethod.DELETE, "/publication", null)).hasStatus(204);
    var answer = http.get().uri(PROFILES + handle).exchange();
    assertThat(answer).hasStatus(410).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(json(answer).path("type").asString()).isEqualTo("/problems/trainer-withdrawn");
    assertThat(http.get().uri("/trainers/" + handle).header("Accept", "text/html")).hasStatus(410)
        .hasContentTypeCompatibleWith("text/html");
    await().until(() -> !isFound());
    publish("listed");
    assertThat(http.get().uri(PROFILES + handle)).hasStatusOk();
  }

  @Test
  void anUnlistedProfileHasAnAddressAndIsNotFound() {
    await().until(this::isFound);
    publish("unlisted");
    assertThat(http.get().uri(PROFILES + handle)).hasStatusOk();
    await().until(() -> !isFound());
    change("{\"headline\":\"Strength, slower\"}");
    await().until(() -> outbox.pending() == 0);
    assertThat(isFound()).isFalse();
    publish("listed");
    await().until(this::isFound);
  }

  @Test
  void nobodyIsAtOtherAddresses() {
    for (var other : new String[]{"nobody-" + UUID.randomUUID(), "Not-A-Handle", "x"})
      assertThat(http.get().uri(PROFILES + other)).hasStatus(404);
  }

  private boolean isFound() {
    var found = json(http.get().uri("/api/v1/trainers?mode=any&q=Addressed&limit=100").exchange());
    return found.path("items").valueStream().anyMatch(hit -> hit.path("handle").asString().equals(handle));
  }

  private void publish(String visibility) {
    assertThat(own(HttpMethod.PUT, "/publication", "{\"visibility\":\"%s\"}".formatted(visibility)))
        .hasStatusOk();
  }

  private void change(String patch) {
    assertThat(own(HttpMethod.PATCH, "", patch)).hasStatusOk();
  }

  private MvcTestResult own(HttpMethod method, String path, @org.jspecify.annotations.Nullable String body) {
    var tag = http.get().uri("/api/v1/me/trainer").header("Authorization", trainer.bearer()).exchange()
        .getResponse().getHeader("ETag");
    var request = http.method(method).uri("/api/v1/me/trainer" + path).header("Authorization",
        trainer.bearer());
    if (tag != null)
      request.header("If-Match", tag);
    if (body != null)
      request.contentType(MediaType.APPLICATION_JSON).content(body);
    return request.exchange();
  }
}
