package com.athleex.directory.ctas.counts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class CtaReports {

  /** After midnight, until every process has brought in what it counted. */
  private static final Duration UNTIL_ALL_IS_IN = Duration.ofHours(1);

  private static final LocalDate EARLIEST = LocalDate.of(2024, 1, 1);

  private final CountTable table;
  private final Clock clock;

  CtaReports(CountTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** The last day that is over, and will not change any more. */
  LocalDate lastOver() {
    return LocalDate.ofInstant(clock.instant().minus(UNTIL_ALL_IS_IN), ZoneOffset.UTC).minusDays(1);
  }

  /**
   * @param article
   *          the only one wanted, or null for all
   */
  CtaReport of(LocalDate from, LocalDate to, @Nullable String article) {
    var first = from.isBefore(EARLIEST) ? EARLIEST : from;
    var last = to.isAfter(today()) ? today() : to;
    if (first.isAfter(last))
      return new CtaReport(new ReportedDays(EARLIEST, EARLIEST, EARLIEST));
    var days = new ReportedDays(first, last, lastOver());
    var report = new CtaReport(days);
    table.read(days.first(), days.last(), article, report::add);
    return report;
  }
}
