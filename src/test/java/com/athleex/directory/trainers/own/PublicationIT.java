package com.athleex.directory.trainers.own;

import static com.athleex.directory.trainers.Coach.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.trainers.Coach;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class PublicationIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;

  Coach coach;

  @BeforeEach
  void someone() {
    coach = Coach.signedIn(http, sql);
  }

  @Test
  void publishingNamesEveryGapAtOnce() {
    coach.put("", "{\"displayName\":\"Quillivant Gaps\",\"formats\":[\"in-person\"]}");

    var answer = coach.put("/publication", "{}", "Accept-Language", "it");

    assertThat(answer).hasStatus(409);
    assertThat(json(answer).path("gaps").toString())
        .isEqualTo("[\"headline\",\"bio\",\"language\",\"specialty\",\"venue\",\"price\"]");
    assertThat(json(answer).path("errors").findValuesAsString("pointer")).contains("/locations", "/prices");
    assertThat(json(answer).path("errors").toString()).contains("le sedute sono di persona");
  }

  @Test
  void fromADraftToTheFirstPageAndBack() {
    coach.put("", Coach.whole("Quillivant Journey"));
    var handle = coach.handle();
    assertThat(profile(handle)).as("a draft").isEqualTo(404);

    assertThat(coach.put("/publication", "{}")).hasStatusOk().bodyJson().extractingPath("$.state")
        .isEqualTo("listed");

    awaitFound("q=zibaldonesque&near=Bologna&priceMax=60&currency=EUR", handle, true);
    assertThat(profile(handle)).isEqualTo(200);
    assertThat(coach.patch("{\"prices\":[{\"amount\":\"70.00\",\"currency\":\"EUR\",\"per\":\"session\"}]}"))
        .hasStatusOk();
    awaitFound("q=zibaldonesque&near=Bologna&priceMax=60&currency=EUR", handle, false);
    awaitFound("q=zibaldonesque&near=Bologna&priceMax=75&currency=EUR", handle, true);

    assertThat(coach.delete("/publication")).hasStatus(204);

    awaitFound("q=zibaldonesque&near=Bologna", handle, false);
    assertThat(profile(handle)).isNotEqualTo(200);
    assertThat(json(coach.get("")).path("state").asString()).isEqualTo("withdrawn");
    assertThat(coach.put("/publication", "{}")).as("and again").hasStatusOk();
    awaitFound("q=zibaldonesque&near=Bologna", handle, true);
  }

  @Test
  void whatIsPublicStaysComplete() {
    coach.put("", Coach.whole("Quillivant Complete"));
    coach.put("/publication", "{}");

    assertThat(coach.patch("{\"prices\":[],\"bio\":\"\"}")).hasStatus(409).bodyJson()
        .extractingPath("$.gaps").isEqualTo(List.of("bio", "price"));
    assertThat(json(coach.get("")).at("/content/prices")).hasSize(1);

    coach.delete("/publication");
    assertThat(coach.patch("{\"prices\":[],\"bio\":\"\"}")).hasStatusOk();
  }

  @Test
  void aSpecialtyThatWantsEvidenceIsNotShownWithout() {
    coach.put("", Coach.whole("Quillivant Evidence").replace("\"powerlifting\"", "\"lower-back-pain\""));

    assertThat(coach.put("/publication", "{}")).hasStatus(409).bodyJson().extractingPath("$.gaps")
        .isEqualTo(List.of("specialty-evidence"));

    coach.patch("{\"specialties\":[\"lower-back-pain\",\"powerlifting\"]}");
    assertThat(json(coach.get("")).at("/hiddenSpecialties/0/reason").asString()).isEqualTo("needs-evidence");
    assertThat(coach.put("/publication", "{}")).hasStatusOk();
    assertThat(json(http.get().uri("/api/v1/trainers/" + coach.handle()).exchange()).path("specialties")
        .findValuesAsString("slug")).containsExactly("powerlifting");
  }

  private int profile(String handle) {
    return http.get().uri("/api/v1/trainers/" + handle).exchange().getResponse().getStatus();
  }

  private void awaitFound(String search, String handle, boolean there) {
    await().pollInterval(Duration.ofMillis(100)).untilAsserted(
        () -> assertThat(
            json(http.get().uri("/api/v1/trainers?" + search + "&facets=none&limit=100").exchange())
                .path("items").findValuesAsString("handle").contains(handle))
            .isEqualTo(there));
  }
}
