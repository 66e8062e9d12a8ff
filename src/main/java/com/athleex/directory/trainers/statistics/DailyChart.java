package com.athleex.directory.trainers.statistics;

import com.athleex.directory.trainers.statistics.StatisticsRepresentation.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bars of days, drawn by the server in a box of {@value #WIDTH} by
 * {@value #HEIGHT}. A day that is not told has no bar, and none that looks like
 * zero: the page says so beside it.
 *
 * @param most
 *          of the highest bar
 */
record DailyChart(String name, List<Bar> bars, long most) {

  static final int WIDTH = 600;
  static final int HEIGHT = 120;

  /** Where a bar stands, from the upper left. */
  record Bar(LocalDate day, long count, double x, double y, double width, double height) {}

  static DailyChart of(String name, List<Day> days, Function<Day, @Nullable Long> kind) {
    long most = days.stream().map(kind).filter(Objects::nonNull).mapToLong(Long::longValue).max().orElse(0);
    var bars = new ArrayList<Bar>();
    double step = (double) WIDTH / Math.max(1, days.size());
    for (int i = 0; i < days.size(); i++) {
      var count = kind.apply(days.get(i));
      if (count != null) {
        double height = rounded((double) HEIGHT * count / most);
        bars.add(new Bar(days.get(i).day(), count, rounded(i * step + step * 0.1), rounded(HEIGHT - height),
            rounded(step * 0.8), height));
      }
    }
    return new DailyChart(name, bars, most);
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
