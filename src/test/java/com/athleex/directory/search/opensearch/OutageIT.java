package com.athleex.directory.search.opensearch;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Profiles;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.search.index.IndexHealth;
import com.athleex.directory.trainers.TrainersChanged;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** A cluster that dies, and comes back. */
@IntegrationTest
class OutageIT {

  /** What was written meanwhile is tried again after half a minute. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @Autowired
  MockMvcTester http;

  @Autowired
  Publisher publisher;

  @Autowired
  IndexHealth health;

  @Autowired
  ApplicationEventPublisher events;

  @Autowired
  TransactionOperations transactions;

  @AfterEach
  void restart() {
    if (!SharedNode.get().isAlive())
      SharedNode.restart();
  }

  @Test
  void searchSaysSoAtOnceAndNothingAcknowledgedIsLost() throws Exception {
    publisher.publishOnly(trainer("before").at(45, 9));
    assertThat(http.get().uri("/api/v1/trainers")).hasStatusOk();
    SharedNode.kill();
    long began = System.nanoTime();
    assertThat(http.get().uri("/api/v1/trainers")).hasStatus(503).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/search-unavailable");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
    assertThat(health.examine()).isFalse();
    assertThat(http.get().uri("/actuator/health/readiness")).hasStatus(503);
    assertThat(http.get().uri("/actuator/health/liveness")).hasStatusOk();
    publish(trainer("meanwhile").at(45, 9));
    SharedNode.restart();
    await().until(health::examine);
    assertThat(http.get().uri("/actuator/health/readiness")).hasStatusOk();
    await()
        .untilAsserted(() -> assertThat(http.get().uri("/api/v1/trainers")).hasStatusOk().bodyJson()
            .extractingPath("$.items[*].handle").asArray().containsExactlyInAnyOrder("before", "meanwhile"));
  }

  private void publish(Profiles profile) {
    transactions.executeWithoutResult(
        tx -> events.publishEvent(new TrainersChanged(List.of(profile.build()), List.of())));
  }
}
