package com.athleex.directory.ctas.counts;

import com.athleex.directory.web.Tally;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings counts from memory into the database, and forgets old ones. A process
 * that is killed loses what it counted in the last 5 seconds at most; while the
 * database is away, counts wait.
 */
@Component
class CountFlush {

  private static final Logger LOG = LoggerFactory.getLogger(CountFlush.class);
  private static final int MONTHS_KEPT = 25;

  private final Tally<Cell, Long> tally;
  private final Repeats repeats;
  private final CountTable table;
  private final Clock clock;
  private final Counter dropped;

  CountFlush(Tally<Cell, Long> tally, Repeats repeats, CountTable table, Clock clock, MeterRegistry meters) {
    this.tally = tally;
    this.repeats = repeats;
    this.table = table;
    this.clock = clock;
    this.dropped = Counter.builder("directory.ctas.counts.dropped")
        .description("Outcomes of calls to action that were not counted for lack of room").register(meters);
  }

  // every 4 seconds, because to do it takes some of the 5 that may be lost
  @PreDestroy
  @Scheduled(initialDelayString = "${directory.ctas.count-every:PT4S}", fixedDelayString = "${directory.ctas.count-every:PT4S}")
  void run() {
    tally.flush(table::add);
    repeats.forget();
    long more = tally.dropped() + repeats.dropped();
    if (more > 0) {
      dropped.increment(more);
      LOG.warn("{} outcomes of calls to action were not counted: there were too many at once", more);
    }
  }

  @Scheduled(initialDelayString = "PT35M", fixedDelayString = "PT6H")
  void forget() {
    var oldest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(MONTHS_KEPT);
    int gone;
    do
      gone = table.forgetBefore(oldest);
    while (gone > 0);
  }
}
