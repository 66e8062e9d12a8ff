package com.athleex.directory.trainers.own;

import static com.athleex.directory.trainers.Coach.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.trainers.Coach;
import com.athleex.directory.trainers.FormerAddresses;
import com.athleex.directory.trainers.FormerAddresses.Whereabouts;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class HandleIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;
  @Autowired
  FormerAddresses addresses;

  // hexadecimal digits have neither m nor l, so nothing in them looks like
  // anything
  final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[01]", "x");

  @Test
  void aProfileIsNamedAfterItsTrainerAndTwoOfOneNameAreTwo() {
    var one = Coach.published(http, sql, "Zoë Quillivant " + mark);
    var other = Coach.published(http, sql, "Zoe Quillivant " + mark);

    assertThat(one.handle()).isEqualTo("zoe-quillivant-" + mark);
    assertThat(other.handle()).isEqualTo("zoe-quillivant-" + mark + "-2");
  }

  @Test
  void ofManyWhoHaveOneNameAtOnceEachGetsAHandle() throws Exception {
    var coaches = Stream.generate(() -> Coach.signedIn(http, sql)).limit(8).toList();

    try (var writers = Executors.newFixedThreadPool(8)) {
      var statuses = writers.invokeAll(coaches.stream().map(coach -> (Callable<Integer>) () -> coach
          .put("", Coach.whole("Quillivant Many " + mark)).getResponse().getStatus()).toList()).stream()
          .map(Future::resultNow).toList();
      assertThat(statuses).containsOnly(200);
    }
    assertThat(coaches.stream().map(Coach::handle)).doesNotHaveDuplicates();
  }

  @Test
  void theFormerAddressLeadsOnAndNobodyElseGetsIt() {
    var coach = Coach.published(http, sql, "Quillivant Former " + mark);
    var former = coach.handle();
    var wanted = "quillivant-present-" + mark;

    assertThat(rename(coach, wanted)).hasStatusOk().bodyJson().extractingPath("$.handle").isEqualTo(wanted);

    assertThat(addresses.find(former)).isEqualTo(new Whereabouts.Moved(wanted));
    assertThat(http.get().uri("/api/v1/trainers/" + wanted)).hasStatusOk();
    var other = Coach.published(http, sql, "Quillivant Former " + mark);
    assertThat(other.handle()).isEqualTo(former + "-2");
    assertThat(rename(other, former)).hasStatus(409);
    assertThat(rename(coach, former)).as("one's own can be had again").hasStatusOk();
    assertThat(addresses.find(wanted)).isEqualTo(new Whereabouts.Moved(former));
  }

  @Test
  void aWithdrawnProfileIsGoneUnderAllItsHandles() {
    var coach = Coach.published(http, sql, "Quillivant Gone " + mark);
    var former = coach.handle();
    rename(coach, "quillivant-left-" + mark);
    coach.delete("/publication");

    assertThat(addresses.find(former)).isInstanceOf(Whereabouts.Withdrawn.class);
    assertThat(addresses.find("quillivant-left-" + mark)).isInstanceOf(Whereabouts.Withdrawn.class);
    assertThat(addresses.find("nobody-" + mark)).isInstanceOf(Whereabouts.Unknown.class);
  }

  @Test
  void oneThatLooksLikeAnothersIsTaken() {
    var mario = Coach.published(http, sql, "Quillivant Mario " + mark);
    var other = Coach.published(http, sql, "Quillivant Other " + mark);

    var answer = rename(other, mario.handle().replace("mario", "rnario"));

    assertThat(answer).hasStatus(409).bodyJson().extractingPath("$.type").isEqualTo("/problems/handle-taken");
    assertThat(rename(other, mario.handle().replace("o", "0"))).hasStatus(409);
    assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/handle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "athleex-support", "ab", "Maria-Rossi", "maria_rossi", "-maria",
      "maria--rossi",
      "m\\u0430ria-rossi", "maria\\u200brossi", "maria rossi", "../admin", ""})
  void whatIsNoHandleOrReservedIsRefused(String wanted) {
    var coach = Coach.published(http, sql, "Quillivant Odd " + mark);

    var answer = rename(coach, wanted);

    assertThat(answer).hasStatus(400);
    assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/handle");
  }

  @Test
  void nobodyHoardsHandles() {
    var coach = Coach.published(http, sql, "Quillivant Hoard " + mark);
    for (int i = 1; i <= 5; i++)
      assertThat(rename(coach, "hoard-" + (i + 1) + "-" + mark)).hasStatusOk();

    assertThat(rename(coach, "hoard-7-" + mark)).hasStatus(409).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/too-many-handles");
  }

  private static MvcTestResult rename(Coach coach, String wanted) {
    return coach.put("/handle", "{\"handle\":\"" + wanted + "\"}");
  }
}
