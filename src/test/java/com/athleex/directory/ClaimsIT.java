package com.athleex.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRepository;

/** Many workers and one publication: one of them has it. */
@IntegrationTest
class ClaimsIT {

  private static final int WORKERS = 12;

  @Autowired
  EventPublicationRepository registry;
  @Autowired
  JdbcClient database;
  @Autowired
  @Qualifier("applicationTaskExecutor")
  AsyncTaskExecutor ofRequests;

  private final UUID id = UUID.randomUUID();

  @AfterEach
  void remove() {
    database.sql("delete from event_publication where id = ?").param(id.toString()).update();
  }

  @Test
  void aFailedPublicationIsClaimedByOne() throws Exception {
    insert("FAILED");
    assertThat(winners(() -> registry.markResubmitted(id, Instant.now()))).isEqualTo(1);
    assertThat(status()).isEqualTo("RESUBMITTED");
  }

  @Test
  void aPublicationIsBegunByOne() throws Exception {
    insert("RESUBMITTED");
    assertThat(winners(() -> {
      registry.markProcessing(id);
      return true;
    })).isEqualTo(1);
    assertThat(status()).isEqualTo("PROCESSING");
  }

  @Test
  void whatIsBeingProcessedIsNobodyElses() {
    insert("PROCESSING");
    assertThat(registry.markResubmitted(id, Instant.now())).isFalse();
    assertThatThrownBy(() -> registry.markProcessing(id)).isInstanceOf(Claims.Taken.class);
  }

  @Test
  void requestsKeepTheirOwnExecutor() {
    assertThat(ofRequests.getClass().getSimpleName()).isEqualTo("SimpleAsyncTaskExecutor");
  }

  private static int winners(Callable<Boolean> attempt) throws Exception {
    int winners = 0;
    try (var workers = Executors.newFixedThreadPool(WORKERS)) {
      var attempts = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < WORKERS; i++)
        attempts.add(() -> {
          try {
            return attempt.call();
          } catch (Claims.Taken taken) {
            return false;
          }
        });
      for (var attempted : workers.invokeAll(attempts))
        if (attempted.get())
          winners++;
    }
    return winners;
  }

  private String status() {
    return database.sql("select status from event_publication where id = ?").param(id.toString())
        .query(String.class).single();
  }

  private void insert(String status) {
    // a day on: nobody finds it stale, or old enough, while this runs
    database.sql(
        """
            insert into event_publication (id, publication_date, listener_id, serialized_event, event_type, status,
              last_resubmission_date, completion_attempts) values (?, ?, 'none', '{}', 'java.lang.String', ?, ?, 1)""")
        .params(id.toString(), LocalDateTime.now(ZoneOffset.UTC).minusDays(2), status,
            LocalDateTime.now(ZoneOffset.UTC).plusMinutes(10))
        .update();
  }
}
