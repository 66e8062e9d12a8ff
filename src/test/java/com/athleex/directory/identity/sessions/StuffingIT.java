package com.athleex.directory.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Attackers with lists of accounts and of passwords, each test from networks of
 * its own.
 */
@IntegrationTest
class StuffingIT {

  private static final String WRONG = PlantedData.password("tried");

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;

  private final String net = "10.%d.%d.".formatted(ThreadLocalRandom.current().nextInt(256),
      ThreadLocalRandom.current().nextInt(256));

  @Test
  @Asvs({"v5.0.0-6.3.1", "v5.0.0-2.4.1"})
  void manyAccountsFromOneNetworkAreSlowed() {
    var answers = tried(150, one -> PlantedData.address("victim-" + one), one -> net + "1");

    assertOnlyAHundredWereLookedAt(answers);
  }

  @Test
  @Asvs("v5.0.0-6.3.1")
  void manyPasswordsForOneAccountAreSlowedAndItsOwnerStillGetsIn() {
    var owner = people.athlete();
    assertThat(signIn(owner.email(), owner.password(), net + "2")).hasStatus(201);

    var answers = tried(40, one -> owner.email(), one -> net + "3");

    assertThat(Collections.frequency(answers, 401)).isBetween(10, 12);
    assertThat(signIn(owner.email(), owner.password(), net + "3")).as("from the attacker's network")
        .hasStatus(429);
    assertThat(signIn(owner.email(), owner.password(), net + "2")).hasStatus(201);
  }

  @Test
  @Asvs("v5.0.0-6.3.1")
  void aThousandNetworksTryOneAccountAndItsOwnerStillGetsIn() {
    var owner = people.athlete();
    assertThat(signIn(owner.email(), owner.password(), "192.0.2." + net.length())).hasStatus(201);

    var answers = tried(150, one -> owner.email(), one -> net + one);

    assertOnlyAHundredWereLookedAt(answers);
    assertThat(signIn(owner.email(), owner.password(), "192.0.2." + net.length())).as("where it was known")
        .hasStatus(201);
  }

  @Test
  void rightPasswordsDoNotCount() {
    var person = people.athlete();

    for (int i = 0; i < 25; i++)
      assertThat(signIn(person.email(), person.password(), net + "4")).hasStatus(201);
  }

  @Test
  void whoIsSlowedIsToldForHowLong() {
    var email = PlantedData.address("slowed");
    tried(10, one -> email, one -> net + "5");

    var refused = signIn(email, WRONG, net + "5");

    assertThat(refused).hasStatus(429).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/too-many-requests");
    assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After"))).isBetween(1, 900);
  }

  // and a few more on a slow machine: what was used comes back evenly
  private static void assertOnlyAHundredWereLookedAt(List<Integer> answers) {
    assertThat(answers).containsOnly(401, 429);
    assertThat(Collections.frequency(answers, 401)).isBetween(100, 125);
  }

  private List<Integer> tried(int times, IntFunction<String> email, IntFunction<String> from) {
    return IntStream.range(0, times)
        .mapToObj(one -> signIn(email.apply(one), WRONG, from.apply(one)).getResponse().getStatus())
        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
  }

  private MvcTestResult signIn(String email, String password, String from) {
    return http.post().uri("/api/v1/sessions").contentType(MediaType.APPLICATION_JSON)
        .content("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password)).with(request -> {
          request.setRemoteAddr(from);
          return request;
        }).exchange();
  }
}
