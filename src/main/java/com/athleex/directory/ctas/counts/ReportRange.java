package com.athleex.directory.ctas.counts;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** The days that a report is asked for, the last one included. */
record ReportRange(LocalDate from, LocalDate to) {

  private static final int DAYS = 28;
  private static final int MOST_DAYS = 400;

  /**
   * @throws ProblemException
   *           {@code invalid-request} where they are none, or too many
   */
  static ReportRange of(ReportRequest request, LocalDate today) {
    var to = Objects.requireNonNullElse(request.to(), today);
    var from = Objects.requireNonNullElseGet(request.from(), () -> to.minusDays(DAYS - 1L));
    if (from.isAfter(to))
      throw refused("ctas.counts.order");
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS)
      throw refused("ctas.counts.days", MOST_DAYS);
    return new ReportRange(from, to);
  }

  private static ProblemException refused(String message, Object... arguments) {
    return new ProblemException(WebProblem.INVALID_REQUEST,
        List.of(FieldProblem.at("?from", message, arguments)));
  }
}
