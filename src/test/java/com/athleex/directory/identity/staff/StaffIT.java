package com.athleex.directory.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Appointments, partners' keys, and the trail that both leave. */
@IntegrationTest
class StaffIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;

  @Test
  void anAppointmentCountsFromTheNextRequestOnAndSoDoesItsEnd() {
    var boss = people.staff("ADMINISTRATOR");
    var person = people.athlete();
    assertThat(as(person, "POST", "/api/v1/articles/analysis", "{\"text\":\"# Squat\"}")).hasStatus(403);

    assertThat(as(boss, "PUT", "/api/v1/admin/staff",
        "{\"email\":\"%s\",\"role\":\"editor\"}".formatted(person.email())))
        .hasStatusOk().bodyJson().extractingPath("$.roles").asArray().contains("athlete", "editor");
    assertThat(as(person, "POST", "/api/v1/articles/analysis", "{\"text\":\"# Squat\"}")).hasStatusOk();
    assertThat(as(boss, "GET", "/api/v1/admin/staff", "")).bodyJson().extractingPath("$.items[*].email")
        .asArray()
        .contains(boss.email(), person.email());

    assertThat(as(boss, "DELETE", "/api/v1/admin/staff/" + person.id(), "")).hasStatus(204);
    assertThat(as(person, "POST", "/api/v1/articles/analysis", "{\"text\":\"# Squat\"}")).hasStatus(403);
    assertThat(as(boss, "DELETE", "/api/v1/admin/staff/" + person.id(), "")).hasStatus(404);
  }

  @Test
  void nobodyIsAppointedWithoutAnAccountOrToARoleThatPeopleSignUpFor() {
    var boss = people.staff("ADMINISTRATOR");

    assertThat(as(boss, "PUT", "/api/v1/admin/staff",
        "{\"email\":\"%s\",\"role\":\"editor\"}".formatted(PlantedData.address("nobody-here"))))
        .hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/email");
    assertThat(as(boss, "PUT", "/api/v1/admin/staff",
        "{\"email\":\"%s\",\"role\":\"athlete\"}".formatted(boss.email())))
        .hasStatus(400).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/role");
  }

  @Test
  @Asvs("v5.0.0-8.2.3")
  void nobodyAppointsThemselves() {
    var person = people.athlete();
    for (var change : new String[]{"{\"roles\":[\"administrator\"]}", "{\"role\":\"trainer\"}",
        "{\"id\":\"1\"}",
        "{\"email\":\"a@planted.example\"}"})
      assertThat(http.patch().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, person.bearer())
          .header(HttpHeaders.IF_MATCH, "\"0\"").contentType(MediaType.APPLICATION_JSON).content(change))
          .hasStatus(400);
    assertThat(as(person, "GET", "/api/v1/me", "")).bodyJson().extractingPath("$.roles").asArray()
        .containsExactly("athlete");
  }

  @Test
  @Asvs("v5.0.0-7.4.5")
  void anAdministratorSignsSomebodyOutEverywhere() {
    var boss = people.staff("ADMINISTRATOR");
    var person = people.athlete();

    assertThat(as(boss, "DELETE", "/api/v1/admin/accounts/" + person.id() + "/sessions", "")).hasStatus(204);

    assertThat(as(person, "GET", "/api/v1/me", "")).hasStatus(401);
    assertThat(people.refresh(person.refreshToken())).hasStatus(401);
    assertThat(as(boss, "GET", "/api/v1/me", "")).hasStatusOk();
    assertThat(as(boss, "DELETE", "/api/v1/admin/accounts/" + UUID.randomUUID() + "/sessions", ""))
        .hasStatus(404);
  }

  @Test
  void aPartnersKeyDoesWhatItsScopesSayUntilItIsRevoked() {
    var boss = people.staff("ADMINISTRATOR");
    var name = "partner-" + boss.id();
    var body = "{\"name\":\"%s\",\"scopes\":[\"analyse-articles\"]}".formatted(name);
    var issued = as(boss, "POST", "/api/v1/admin/api-keys", body);
    assertThat(issued).hasStatus(201);
    var id = People.json(issued).at("/key/id").asString();
    var secret = People.json(issued).path("secret").asString();
    assertThat(as(boss, "POST", "/api/v1/admin/api-keys", body)).hasStatus(409);
    assertThat(analysedWith(secret)).isEqualTo(200);

    var next = People.json(as(boss, "POST", "/api/v1/admin/api-keys/" + id + "/rotation", "")).path("secret")
        .asString();
    assertThat(analysedWith(next)).isEqualTo(200);
    assertThat(analysedWith(secret)).as("for a day more").isEqualTo(200);
    assertThat(as(boss, "GET", "/api/v1/admin/api-keys", "").getResponse()).satisfies(
        answer -> assertThat(answer.getContentAsString()).contains(name).doesNotContain(secret)
            .doesNotContain(next));

    assertThat(as(boss, "DELETE", "/api/v1/admin/api-keys/" + id, "")).hasStatus(204);
    assertThat(analysedWith(next)).isEqualTo(401);
    assertThat(analysedWith(secret)).isEqualTo(401);
  }

  @Test
  void aKeyIsRefusedByTheNameOfTheWrongField() {
    var boss = people.staff("ADMINISTRATOR");

    assertThat(as(boss, "POST", "/api/v1/admin/api-keys",
        "{\"name\":\"x\",\"scopes\":[\"read-reports\"],\"expiresAt\":\"2030-01-01T00:00:00Z\"}"))
        .hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/expiresAt");
    assertThat(as(boss, "POST", "/api/v1/admin/api-keys", "{\"name\":\"X Y\",\"scopes\":[]}")).hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[*].pointer").asArray().contains("/name", "/scopes");
  }

  @Test
  @Asvs("v5.0.0-16.2.1")
  void whatStaffChangeIsRecordedWithWhoWhenAndHowItEnded() {
    var boss = people.staff("ADMINISTRATOR");
    as(boss, "PUT", "/api/v1/admin/staff", "{\"email\":\"nobody\",\"role\":\"editor\"}");
    as(boss, "DELETE", "/api/v1/admin/staff/" + boss.id(), "");

    var second = people.staff("ADMINISTRATOR");
    var trail = People.json(as(second, "GET", "/api/v1/admin/audit?limit=100", ""));
    var entries = trail.path("items").valueStream()
        .filter(entry -> entry.path("actor").asString().equals(boss.id().toString())).toList();
    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().toString()).contains("DELETE", "/api/v1/admin/staff/{id}",
        boss.id().toString(), "204");
    assertThat(entries.getLast().toString()).contains("PUT", "400").doesNotContain(boss.email());
    assertThat(entries.getFirst().path("traceId").asString()).hasSize(32);
  }

  @Test
  void aRefusedChangeIsRecordedEvenWhereItIsRolledBackUnderAnIdempotencyKey() {
    var boss = people.staff("ADMINISTRATOR");
    assertThat(http.post().uri("/api/v1/admin/api-keys").header(HttpHeaders.AUTHORIZATION, boss.bearer())
        .header("Idempotency-Key", UUID.randomUUID()).contentType(MediaType.APPLICATION_JSON)
        .content("{\"name\":\"X Y\",\"scopes\":[]}")).hasStatus(400);

    assertThat(People.json(as(boss, "GET", "/api/v1/admin/audit?limit=100", "")).path("items").valueStream()
        .filter(entry -> entry.path("actor").asString().equals(boss.id().toString()))
        .map(entry -> entry.path("status").asInt())).containsExactly(400);
  }

  private int analysedWith(String key) {
    return http.post().uri("/api/v1/articles/analysis").header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
        .contentType(MediaType.APPLICATION_JSON).content("{\"text\":\"# Squat\"}").exchange().getResponse()
        .getStatus();
  }

  private MvcTestResult as(People.Person person, String method, String path, String body) {
    return http.method(HttpMethod.valueOf(method)).uri(path)
        .header(HttpHeaders.AUTHORIZATION, person.bearer())
        .contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }
}
