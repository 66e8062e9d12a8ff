package com.athleex.directory.identity.passkeys;

import static com.athleex.directory.identity.passkeys.Ceremonies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.Digests;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
/** What is given to a device to sign, and how often it is good. */
@IntegrationTest
class ChallengeIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  JdbcClient sql;

  private Ceremonies passkeys = new Ceremonies(MockMvcTester.of());

  @BeforeEach
  void begin() {
    passkeys = new Ceremonies(http);
  }

  @Test
  void anAnswerIsTakenOnce() {
    // one that does not count, so that nothing but its challenge tells of a replay
    var device = passkeys.deviceOf(people.athlete());
    var answer = device.asserted(passkeys.askSignIn());
    assertThat(passkeys.signIn(answer)).hasStatus(201);

    refused(passkeys.signIn(answer), 401, "sign-in-refused");
  }

  @Test
  @Asvs("v5.0.0-2.3.4")
  void ofManyThatSendOneAnswerAtOnceOneIsLetIn() throws Exception {
    var answer = passkeys.deviceOf(people.athlete()).asserted(passkeys.askSignIn());
    try (var threads = Executors.newFixedThreadPool(10)) {
      var answers = threads.invokeAll(IntStream.range(0, 10)
          .<Callable<Integer>>mapToObj(one -> () -> passkeys.signIn(answer).getResponse().getStatus())
          .toList());
      var opened = 0;
      for (var one : answers) {
        assertThat(one.get()).isIn(201, 401);
        opened += one.get() == 201 ? 1 : 0;
      }
      assertThat(opened).isEqualTo(1);
    }
  }

  @Test
  void aWrongAnswerUsesItsChallengeUp() {
    var device = passkeys.deviceOf(people.athlete());
    var options = passkeys.askSignIn();
    device.verifies = false;
    refused(passkeys.signIn(device.asserted(options)), 401, "sign-in-refused");

    device.verifies = true;
    refused(passkeys.signIn(device.asserted(options)), 401, "sign-in-refused");
  }

  @Test
  void aChallengeIsGoodForFiveMinutes() {
    var person = people.athlete();
    var device = passkeys.deviceOf(person);
    var signIn = passkeys.askSignIn();
    var registration = options(person);
    assertThat(secondsLeft(signIn)).isLessThanOrEqualTo(300);
    expire(signIn);
    expire(registration);

    refused(passkeys.signIn(device.asserted(signIn)), 401, "sign-in-refused");
    refused(passkeys.register(person, new Device().created(registration)), 400, "passkey-refused");
  }

  @Test
  void aChallengeOfOnesOwnMakingIsNone() {
    var device = passkeys.deviceOf(people.athlete());

    refused(passkeys.signIn(device.asserted(Device.base64(new byte[32]))), 401, "sign-in-refused");
  }

  @Test
  void challengesAreGoodForWhatTheyWereAskedFor() {
    var person = people.athlete();
    var device = passkeys.deviceOf(person);

    refused(passkeys.signIn(device.asserted(options(person))), 401, "sign-in-refused");
    refused(
        passkeys.register(person,
            device.created(passkeys.askSignIn().path("challenge").asString(), device.attestation(device.id))),
        400, "passkey-refused");
  }

  @Test
  @Asvs("v5.0.0-8.2.2")
  void nobodyAnswersSomebodyElsesChallenge() {
    var person = people.athlete();
    var other = people.athlete();
    var options = options(person);

    refused(passkeys.register(other, new Device().created(options)), 400, "passkey-refused");

    assertThat(passkeys.register(person, new Device().created(options))).as("nor voids it").hasStatus(201);
  }

  @Test
  void challengesAreKeptAsTheirHashesOnly() {
    var options = passkeys.askSignIn();

    assertThat(rows("hash", options.path("challenge").asString())).isZero();
    assertThat(rows("hash", hash(options))).isEqualTo(1);
  }

  private JsonNode options(Person person) {
    return People.json(passkeys.askRegistration(person));
  }

  private void expire(JsonNode options) {
    assertThat(sql.sql("update passkey_challenge set expires_at = '2026-01-01 00:00:00' where hash = ?")
        .param(hash(options)).update()).isEqualTo(1);
  }

  private long secondsLeft(JsonNode options) {
    return options.path("timeout").asLong() / 1000;
  }

  private long rows(String column, String value) {
    return sql.sql("select count(*) from passkey_challenge where " + column + " = ?").param(value)
        .query(Long.class).single();
  }

  private static String hash(JsonNode options) {
    return Digests.sha256(options.path("challenge").asString());
  }

}
