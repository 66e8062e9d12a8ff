package com.athleex.directory.trainers.statistics;

import com.athleex.directory.trainers.statistics.Sight.Counts;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Brings counts from memory into the database, and forgets old ones. A process
 * that is killed loses what it counted in the seconds before.
 */
@Component
class Flush {

  private static final Logger LOG = LoggerFactory.getLogger(Flush.class);
  private static final int AT_ONCE = 500;
  private static final int MONTHS_KEPT = 13;

  private final Tally tally;
  private final ExposureTable table;
  private final Clock clock;

  Flush(Tally tally, ExposureTable table, Clock clock) {
    this.tally = tally;
    this.table = table;
    this.clock = clock;
  }

  @PreDestroy
  @Scheduled(initialDelayString = "${directory.trainers.count-every:PT10S}", fixedDelayString = "${directory.trainers.count-every:PT10S}")
  synchronized void run() {
    var taken = new ArrayList<>(tally.take().entrySet());
    // one order everywhere: two processes do not wait for each other in a circle
    taken.sort(Map.Entry.comparingByKey(Comparator.comparing(Sight::handle).thenComparing(Sight::day)
        .thenComparing(Sight::specialty).thenComparing(Sight::place)));
    boolean failed = false;
    for (int from = 0; from < taken.size(); from += AT_ONCE) {
      var some = new LinkedHashMap<Sight, Counts>();
      taken.subList(from, Math.min(taken.size(), from + AT_ONCE))
          .forEach(entry -> some.put(entry.getKey(), entry.getValue()));
      failed = failed || !added(some);
      if (failed)
        tally.giveBack(some);
    }
    long dropped = tally.dropped();
    if (dropped > 0)
      LOG.warn("{} sights of trainers were not counted: there were too many at once", dropped);
  }

  private boolean added(Map<Sight, Counts> some) {
    try {
      table.add(some);
      return true;
    } catch (DataAccessException | TransactionException e) {
      // the next round has them again
      LOG.debug("Counts could not be kept", e);
      return false;
    }
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
