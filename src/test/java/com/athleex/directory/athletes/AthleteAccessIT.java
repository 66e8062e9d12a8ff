package com.athleex.directory.athletes;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import com.athleex.directory.identity.Role;
import com.athleex.directory.search.Profiles;
import com.athleex.directory.search.Publisher;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who has an athlete's part of the API, from signing up to leaving. */
@IntegrationTest
class AthleteAccessIT {

  private static final List<String> TABLES = List.of("athlete_preferences", "shortlist_entry", "saved_search",
      "search_subscription");

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;
  @Autowired
  People people;
  @Autowired
  Publisher publisher;

  @ParameterizedTest
  @ValueSource(strings = {"", "/shortlist", "/saved-searches",
      "/saved-searches/0b7a1a52-0a55-4d8e-9d0c-53f5a1f4a0c1"})
  void onlyAthletesAreLetIn(String path) {
    var trainer = Athlete.signedIn(http, sql, Role.TRAINER);
    assertThat(trainer.get(path)).hasStatus(403).hasContentType("application/problem+json");
    assertThat(http.get().uri(Athlete.HOME + path)).hasStatus(401);
    var program = new TestingAuthenticationToken("a program", "its key", Role.PARTNER.authority(),
        Role.ADMINISTRATOR.authority());
    assertThat(http.get().uri(Athlete.HOME + path)
        .with(SecurityMockMvcRequestPostProcessors.authentication(program))).hasStatus(403);
    assertThat(trainer.put("/shortlist/somebody")).hasStatus(403);
    assertThat(trainer.post("/saved-searches", "{}")).hasStatus(403);
  }

  @Test
  void whoLeavesTakesAllOfIt() {
    var trainer = Profiles.trainer("left-behind").build();
    publisher.change(List.of(trainer), List.of());
    var athlete = people.athlete();
    var other = Athlete.signedIn(http, sql);
    other.put("/shortlist/left-behind");
    assertThat(send(athlete, HttpMethod.PATCH, Athlete.HOME, "{\"language\":\"it\"}")).hasStatusOk();
    assertThat(send(athlete, HttpMethod.PUT, Athlete.HOME + "/shortlist/left-behind", "")).hasStatus(204);
    var saved = send(athlete, HttpMethod.POST, Athlete.HOME + "/saved-searches",
        "{\"name\":\"All of them\",\"query\":{},\"notify\":true}");
    assertThat(saved).hasStatus(201);
    var search = Athlete.json(saved).path("id").asString();
    assertThat(known(search)).isPositive();

    var export = send(athlete, HttpMethod.GET, "/api/v1/me/export", "");
    assertThat(export).hasStatusOk().bodyJson().extractingPath("$.shortlist[0].handle")
        .isEqualTo("left-behind");
    assertThat(export).bodyJson().extractingPath("$.athletePreferences.language").isEqualTo("it");
    assertThat(export).bodyJson().extractingPath("$.savedSearches[0].search.name").isEqualTo("All of them");

    assertThat(send(athlete, HttpMethod.DELETE, "/api/v1/me",
        "{\"password\":\"%s\"}".formatted(athlete.password()))).hasStatus(204);

    for (var table : TABLES)
      assertThat(rows(table, athlete.id())).as(table).isZero();
    assertThat(known(search)).isZero();
    assertThat(rows("shortlist_entry", other.account().value())).isOne();
  }

  private MvcTestResult send(Person by, HttpMethod method, String path, String json) {
    return http.method(method).uri(path).header("Authorization", by.bearer()).header("If-Match", "*")
        .contentType(MediaType.APPLICATION_JSON).content(json).exchange();
  }

  private long rows(String table, UUID account) {
    return sql.sql("select count(*) from " + table + " where account_id = ?").param(account.toString())
        .query(Long.class).single();
  }

  private long known(String search) {
    return sql.sql("select count(*) from known_trainer where saved_search_id = ?").param(search)
        .query(Long.class).single();
  }
}
