package com.athleex.directory.ctas.counts;

import com.athleex.directory.ctas.Placement;
import com.athleex.directory.kernel.Slug;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The counters that are kept. */
@Component
class CountTable {

  private static final int DELETED_AT_ONCE = 5000;

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  CountTable(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /** Adds some hundreds. */
  @Transactional
  public void add(Map<Cell, Long> counted) {
    batches.batchUpdate(
        """
            insert into cta_count (counted_on, article, placement, variant, outcome, times) values (?, ?, ?, ?, ?, ?)
            on duplicate key update times = times + values(times)""",
        counted.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList());
  }

  private static Object[] row(Cell cell, long times) {
    return new Object[]{Date.valueOf(cell.day()), cell.article(), Slug.of(cell.placement()),
        cell.origin().variant(), Slug.of(cell.outcome()), times};
  }

  /**
   * Hands over the counters of some days.
   *
   * @param article
   *          the only one wanted, or null for all
   */
  void read(LocalDate from, LocalDate to, @Nullable String article, Reader each) {
    sql.sql("select counted_on, article, placement, variant, outcome, times from cta_count"
        + " where counted_on between :from and :to" + (article == null ? "" : " and article = :article"))
        .param("from", Date.valueOf(from)).param("to", Date.valueOf(to)).param("article", article)
        .query(row -> {
          each.read(row.getDate(1).toLocalDate(),
              new Origin(row.getString(2), KebabCase.constant(Placement.class, row.getString(3)),
                  row.getString(4)),
              KebabCase.constant(Outcome.class, row.getString(5)), row.getLong(6));
        });
  }

  /** Takes a counter. */
  @FunctionalInterface
  interface Reader {
    void read(LocalDate day, Origin origin, Outcome outcome, long times);
  }

  /** @return how many it deleted; fewer than there may be, if it is many */
  int forgetBefore(LocalDate day) {
    return sql.sql("delete from cta_count where counted_on < ? limit " + DELETED_AT_ONCE)
        .param(Date.valueOf(day)).update();
  }
}
