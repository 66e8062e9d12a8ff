package com.athleex.directory.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.Secret;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
class SessionIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  JdbcClient sql;

  @Test
  @Asvs("v5.0.0-6.3.8")
  void whatIsWrongIsNotSaid() {
    var person = people.athlete();
    var wrongPassword = people.signIn(person.email(), PlantedData.password("wrong"));
    var unknown = people.signIn(PlantedData.address("unknown"), PlantedData.password("wrong"));
    var noAddress = people.signIn("nobody", PlantedData.password("wrong"));

    for (var refused : new MvcTestResult[]{wrongPassword, unknown, noAddress})
      assertThat(refused).hasStatus(401).bodyJson().extractingPath("$.type")
          .isEqualTo("/problems/sign-in-refused");
    assertThat(without(wrongPassword, "traceId")).isEqualTo(without(unknown, "traceId"));
    assertThat(wrongPassword.getResponse().getHeaderNames())
        .containsExactlyInAnyOrderElementsOf(unknown.getResponse().getHeaderNames());
  }

  @Test
  @Asvs("v5.0.0-7.2.2")
  void aRefreshTokenOpensTheNextPairOnce() {
    var person = people.athlete();

    var next = People.json(people.refresh(person.refreshToken()));

    assertThat(status(next.path("accessToken").asString())).isEqualTo(200);
    assertThat(next.path("refreshToken").asString()).isNotEqualTo(person.refreshToken());
    assertThat(people.refresh(next.path("refreshToken").asString())).hasStatusOk();
  }

  @Test
  @Asvs("v5.0.0-7.2.4")
  void aRefreshTokenThatComesAgainEndsTheWholeFamilyAtOnce() {
    var person = people.athlete();
    var next = People.json(people.refresh(person.refreshToken()));

    assertThat(people.refresh(person.refreshToken())).hasStatus(401).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/session-ended");

    assertThat(people.refresh(next.path("refreshToken").asString())).as("the thief's or the owner's")
        .hasStatus(401);
    assertThat(status(next.path("accessToken").asString())).isEqualTo(401);
    assertThat(status(person.accessToken())).isEqualTo(401);
  }

  @Test
  void anotherSessionOfTheAccountIsLeftAlone() {
    var person = people.athlete();
    var elsewhere = People.json(people.signIn(person.email(), person.password()));
    people.refresh(person.refreshToken());
    people.refresh(person.refreshToken());

    assertThat(status(elsewhere.path("accessToken").asString())).isEqualTo(200);
  }

  @Test
  void ofManyWhoUseOneRefreshTokenAtOnceNoneKeepsTheSession() throws Exception {
    var person = people.athlete();
    try (var threads = Executors.newFixedThreadPool(20)) {
      var answers = threads.invokeAll(IntStream.range(0, 20)
          .<Callable<Integer>>mapToObj(
              one -> () -> people.refresh(person.refreshToken()).getResponse().getStatus())
          .toList());
      var winners = 0;
      for (var answer : answers)
        if (answer.get() == 200)
          winners++;
      assertThat(winners).isLessThanOrEqualTo(1);
    }
    assertThat(status(person.accessToken())).isEqualTo(401);
  }

  @Test
  void tokensAreKeptAsTheirHashesOnly() {
    var person = people.athlete();

    assertThat(sql.sql("select count(*) from refresh_token where hash = ?")
        .param(new Secret(person.refreshToken()).hash()).query(Long.class).single()).isEqualTo(1);
    assertThat(sql.sql("select count(*) from refresh_token where hash = ?").param(person.refreshToken())
        .query(Long.class).single()).isZero();
  }

  @Test
  @Asvs("v5.0.0-7.4.1")
  void afterSigningOutTheTokenIsWorthNothing() {
    var person = people.athlete();

    assertThat(http.delete().uri("/api/v1/sessions/current").header("Authorization", person.bearer()))
        .hasStatus(204);

    assertThat(status(person.accessToken())).isEqualTo(401);
    assertThat(people.refresh(person.refreshToken())).hasStatus(401);
  }

  @Test
  @Asvs("v5.0.0-7.5.2")
  void everySessionIsListedAndCanBeEnded() {
    var person = people.athlete();
    var elsewhere = People.json(people.signIn(person.email(), person.password()));

    var listed = People
        .json(http.get().uri("/api/v1/me/sessions").header("Authorization", person.bearer()).exchange());
    assertThat(listed.path("items").size()).isEqualTo(2);
    assertThat(listed.at("/items/0/current").asBoolean()).isFalse();
    assertThat(listed.at("/items/1/current").asBoolean()).isTrue();

    assertThat(http.delete().uri("/api/v1/me/sessions/" + listed.at("/items/0/id").asString())
        .header("Authorization", person.bearer())).hasStatus(204);
    assertThat(status(elsewhere.path("accessToken").asString())).isEqualTo(401);
    assertThat(status(person.accessToken())).isEqualTo(200);
  }

  @Test
  @Asvs("v5.0.0-8.2.2")
  void nobodyEndsSomebodyElsesSession() {
    var person = people.athlete();
    var other = people.athlete();
    var others = People
        .json(http.get().uri("/api/v1/me/sessions").header("Authorization", other.bearer()).exchange())
        .at("/items/0/id").asString();

    assertThat(http.delete().uri("/api/v1/me/sessions/" + others).header("Authorization", person.bearer()))
        .hasStatus(404);
    assertThat(status(other.accessToken())).isEqualTo(200);
  }

  @Test
  void signingOutEverywhereEndsAll() {
    var person = people.athlete();
    var elsewhere = People.json(people.signIn(person.email(), person.password()));

    assertThat(http.delete().uri("/api/v1/me/sessions").header("Authorization", person.bearer()))
        .hasStatus(204);

    assertThat(status(elsewhere.path("accessToken").asString())).isEqualTo(401);
    assertThat(status(person.accessToken())).isEqualTo(401);
  }

  @Test
  @Asvs("v5.0.0-7.3.2")
  void aSessionEndsAfterItsLongestLife() {
    var person = people.athlete();
    sql.sql("update account_session set expires_at = '2026-01-01 00:00:00' where account_id = ?")
        .param(person.id().toString()).update();

    assertThat(status(person.accessToken())).isEqualTo(401);
  }

  @Test
  @Asvs("v5.0.0-7.3.1")
  void aSessionThatIsNotRefreshedEnds() {
    var person = people.athlete();
    sql.sql("update refresh_token set expires_at = '2026-01-01 00:00:00' where hash = ?")
        .param(new Secret(person.refreshToken()).hash()).update();

    assertThat(people.refresh(person.refreshToken())).hasStatus(401);
  }

  @Test
  void unknownRefreshTokensAreRefused() {
    assertThat(people.refresh("athr_" + UUID.randomUUID())).hasStatus(401);
    assertThat(people.post("/api/v1/sessions/refresh", "{}")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/refreshToken");
  }

  private int status(String accessToken) {
    return http.get().uri("/api/v1/me").header("Authorization", "Bearer " + accessToken).exchange()
        .getResponse()
        .getStatus();
  }

  private static String without(MvcTestResult answer, String member) {
    var body = (ObjectNode) People.json(answer);
    body.remove(member);
    return body.toString();
  }
}
