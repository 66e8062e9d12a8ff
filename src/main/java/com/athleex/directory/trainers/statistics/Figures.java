package com.athleex.directory.trainers.statistics;

import com.athleex.directory.trainers.statistics.ExposureTable.Row;
import com.athleex.directory.trainers.statistics.Sight.Counts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Makes counters tell of nobody (ADR 24). What is told is made of cells whose
 * bounds nobody can choose, each told whole or not at all: a day, and for
 * specialties and places a week from Monday to Sunday. So no two questions
 * differ by less than such a cell.
 */
final class Figures {

  /** Less than this is not told. */
  static final int SMALLEST = 5;

  private final LocalDate from;
  private final LocalDate to;
  private final Map<LocalDate, Counts> days = new TreeMap<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param to
   *          the last day, which is over
   */
  Figures(LocalDate from, LocalDate to) {
    this.from = from;
    this.to = to;
    from.datesUntil(to.plusDays(1)).forEach(day -> days.put(day, new Counts(0, 0, 0)));
  }

  void add(Row row) {
    days.merge(row.day(), row.counts(), Counts::plus);
    if (row.counts().appearances() > 0)
      rows.add(row);
  }

  Map<LocalDate, Counts> days() {
    return days;
  }

  static boolean isTold(long count) {
    return count >= SMALLEST;
  }

  /** The sum of the days that are told, and of nothing else. */
  Sum sum(ToLongFunction<Counts> kind) {
    long sum = days.values().stream().mapToLong(kind).filter(Figures::isTold).sum();
    return new Sum(sum, days.values().stream().mapToLong(kind).anyMatch(count -> !isTold(count)));
  }

  /**
   * @param hidden
   *          whether some of it is not told
   */
  record Sum(long value, boolean hidden) {}

  /** The first Monday. */
  LocalDate firstWeek() {
    return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  /** The last Sunday; before {@link #firstWeek()} if there is no whole week. */
  LocalDate lastWeek() {
    return to.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
  }

  /**
   * Appearances in whole weeks, on days that are told.
   *
   * @param part
   *          of a row; empty for those that have none, which are not told apart
   */
  Breakdown by(Function<Row, String> part) {
    var weeks = new TreeMap<LocalDate, Map<String, Long>>();
    for (var row : rows)
      if (!row.day().isBefore(firstWeek()) && !row.day().isAfter(lastWeek())
          && isTold(days.getOrDefault(row.day(), row.counts()).appearances()))
        weeks.computeIfAbsent(row.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
            monday -> new HashMap<>()).merge(part.apply(row), row.counts().appearances(), Long::sum);
    var told = new TreeMap<String, Long>();
    boolean hidden = false;
    for (var week : weeks.values()) {
      var shown = shown(week);
      hidden |= shown.size() < week.size() - (week.containsKey("") ? 1 : 0);
      shown.forEach((value, count) -> told.merge(value, count, Long::sum));
    }
    return new Breakdown(told, hidden);
  }

  /**
   * @param hidden
   *          whether some values are not told
   */
  record Breakdown(Map<String, Long> told, boolean hidden) {}

  // what is not told, in sum, is the difference to the day's counts: while that
  // would be a small number, the next smallest value is hidden with it
  private static Map<String, Long> shown(Map<String, Long> week) {
    long rest = week.getOrDefault("", 0L);
    var shown = new HashMap<String, Long>();
    var ascending = week.entrySet().stream().filter(entry -> !entry.getKey().isEmpty())
        .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .toList();
    for (var entry : ascending)
      if (!isTold(entry.getValue()) || rest > 0 && rest < SMALLEST)
        rest += entry.getValue();
      else
        shown.put(entry.getKey(), entry.getValue());
    return shown;
  }
}
