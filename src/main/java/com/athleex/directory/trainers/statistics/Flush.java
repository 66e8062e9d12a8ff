package com.athleex.directory.trainers.statistics;

import com.athleex.directory.trainers.statistics.Sight.Counts;
import com.athleex.directory.web.Tally;
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
 * that is killed loses what it counted in the seconds before.
 */
@Component
class Flush {

  private static final Logger LOG = LoggerFactory.getLogger(Flush.class);
  private static final int MONTHS_KEPT = 13;

  private final Tally<Sight, Counts> tally;
  private final ExposureTable table;
  private final Clock clock;

  Flush(Tally<Sight, Counts> tally, ExposureTable table, Clock clock) {
    this.tally = tally;
    this.table = table;
    this.clock = clock;
  }

  @PreDestroy
  @Scheduled(initialDelayString = "${directory.trainers.count-every:PT10S}", fixedDelayString = "${directory.trainers.count-every:PT10S}")
  void run() {
    tally.flush(table::add);
    long dropped = tally.dropped();
    if (dropped > 0)
      LOG.warn("{} sights of trainers were not counted: there were too many at once", dropped);
  }

  @Scheduled(initialDelayString = "PT30M", fixedDelayString = "PT6H")
  void forget() {
    var oldest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(MONTHS_KEPT);
    int gone;
    do
      gone = table.forgetBefore(oldest);
    while (gone > 0);
  }
}
