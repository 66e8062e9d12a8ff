package com.athleex.directory.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.Secret;
import com.athleex.directory.notifications.Mailbox;
import java.util.Base64;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Codes that letters carry. */
@IntegrationTest
class CodesIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Mailbox mail;
  @Autowired
  JdbcClient sql;

  @Test
  @Asvs({"v5.0.0-6.5.1", "v5.0.0-2.3.4"})
  void ofManyWhoUseOneCodeAtOnceOneSucceeds() throws Exception {
    var token = resetCode(people.athlete());
    try (var threads = Executors.newFixedThreadPool(10)) {
      var answers = threads.invokeAll(IntStream.range(0, 10)
          .<Callable<Integer>>mapToObj(one -> () -> reset(token, PlantedData.password("race-" + one)))
          .toList());
      var succeeded = 0;
      for (var answer : answers)
        if (answer.get() == 204)
          succeeded++;
      assertThat(succeeded).isEqualTo(1);
    }
  }

  @Test
  @Asvs("v5.0.0-6.5.2")
  void aCodeIsKeptAsItsHashOnly() {
    var person = people.athlete();
    var token = resetCode(person);

    assertThat(sql.sql("select hash from one_time_token where subject_id = ?").param(person.id().toString())
        .query(String.class).single()).isEqualTo(new Secret(token).hash()).doesNotContain(token);
  }

  @Test
  @Asvs({"v5.0.0-6.5.3", "v5.0.0-6.5.4", "v5.0.0-7.2.3"})
  void codesAndTokensAre256RandomBits() {
    var seen = new HashSet<String>();
    for (int i = 0; i < 10_000; i++) {
      var secret = Secret.random("athr_").value();
      assertThat(Base64.getUrlDecoder().decode(secret.substring(5))).hasSize(32);
      assertThat(seen.add(secret)).isTrue();
    }
    assertThat(Base64.getUrlDecoder().decode(resetCode(people.athlete()).substring(5))).hasSize(32);
  }

  @Test
  @Asvs("v5.0.0-6.5.5")
  void aCodeThatIsTooOldIsRefused() {
    var person = people.athlete();
    var token = resetCode(person);
    sql.sql("update one_time_token set expires_at = '2026-01-01 00:00:00' where subject_id = ?")
        .param(person.id().toString()).update();

    assertThat(reset(token, PlantedData.password("late"))).isEqualTo(400);
  }

  @Test
  @Asvs({"v5.0.0-6.6.2", "v5.0.0-9.2.2", "v5.0.0-2.3.1"})
  void whatIsForOneThingOpensNothingElse() {
    var person = people.athlete();
    var code = resetCode(person);

    assertThat(people.verify(code)).hasStatus(400);
    assertThat(people.post("/api/v1/email-changes/confirmation", "{\"token\":\"%s\"}".formatted(code)))
        .hasStatus(400);
    assertThat(people.refresh(code)).hasStatus(401);
    assertThat(people.refresh(person.accessToken())).hasStatus(400);
    for (var bearer : new String[]{code, person.refreshToken()})
      assertThat(http.get().uri("/api/v1/me").header("Authorization", "Bearer " + bearer)).hasStatus(401);
    assertThat(reset(person.refreshToken(), PlantedData.password("other"))).isEqualTo(400);
    assertThat(reset(code, PlantedData.password("right"))).as("and is not used up").isEqualTo(204);
  }

  private String resetCode(People.Person person) {
    people.post("/api/v1/password-resets", "{\"email\":\"%s\"}".formatted(person.email()));
    return mail.letter(person.email(), "Choose another password").token();
  }

  private int reset(String token, String password) {
    return http.put().uri("/api/v1/password-resets/" + token).contentType(MediaType.APPLICATION_JSON)
        .content("{\"password\":\"%s\"}".formatted(password)).exchange().getResponse().getStatus();
  }
}
