package com.athleex.directory.search.index;

import com.athleex.directory.trainers.PublicationBacklog;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The changes that the index has not seen yet. */
@Component
public class Outbox implements PublicationBacklog {

  private static final Logger log = LoggerFactory.getLogger(Outbox.class);

  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  private final JdbcClient database;
  private final OutboxPollingSearchMapping events;

  Outbox(JdbcClient database, EntityManagerFactory persistence, MeterRegistry meters) {
    this.database = database;
    this.events = Search.mapping(persistence).extension(
        org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension.get());
    meters.gauge("directory.search.outbox.pending", this, Outbox::pending);
    meters.gauge("directory.search.outbox.aborted", this, outbox -> outbox.events.countAbortedEvents());
  }

  /** How many changes wait. */
  @Override
  public long pending() {
    return database.sql("select count(*) from hsearch_outbox_event").query(Long.class).single();
  }

  /**
   * Whether everything that was written until {@code instant} is in the index.
   */
  private boolean isDoneUntil(Instant instant) {
    return database.sql("select count(*) from hsearch_outbox_event where process_after <= ?")
        .param(Timestamp.from(instant)).query(Long.class).single() == 0;
  }

  /**
   * Waits until everything that was written until {@code instant} is in the
   * index.
   *
   * @param patience
   *          how long
   * @return whether it is
   */
  public boolean awaitDoneUntil(Instant instant, Duration patience) throws InterruptedException {
    long begun = System.nanoTime();
    while (!isDoneUntil(instant)) {
      if (System.nanoTime() - begun > patience.toNanos())
        return false;
      Thread.sleep(LOOK_EVERY);
    }
    return true;
  }

  /**
   * Hibernate Search gives a change up after three tries: without this it would
   * be lost with a longer outage.
   */
  @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
  void retryAborted() {
    long aborted = events.countAbortedEvents();
    if (aborted == 0)
      return;
    log.warn("{} changes had been given up by the index; they are tried again", aborted);
    events.reprocessAbortedEvents();
  }
}
