package com.athleex.directory.ctas.counts;

import com.athleex.directory.ctas.counts.ReportRepresentation.ClickRate;
import com.athleex.directory.ctas.counts.ReportRepresentation.VariantComparison;
import java.util.ArrayList;
import java.util.List;

/**
 * The click rates of a placement's variants, each with the range in which the
 * true one lies: drawn by the server on an axis from 0 to {@code most}, in a
 * box of {@value #WIDTH} by {@code height}. Where ranges overlap, chance may
 * well have made the difference; whether it has, the verdict says.
 */
record RateChart(VariantComparison comparison, List<Line> lines, double most, int height) {

  static final int WIDTH = 600;
  private static final int LEFT = 40;
  private static final int ROW = 32;

  /** A variant, where it is drawn. */
  record Line(ClickRate rate, double y, double low, double high, double at) {}

  static RateChart of(VariantComparison comparison) {
    double widest = comparison.variants().stream().mapToDouble(rate -> rate.interval().high()).max()
        .orElse(1);
    double most = Math.max(0.01, Math.ceil(widest * 100) / 100);
    var lines = new ArrayList<Line>();
    for (var rate : comparison.variants())
      lines.add(new Line(rate, ROW / 2.0 + ROW * lines.size(), x(rate.interval().low(), most),
          x(rate.interval().high(), most), x(rate.rate(), most)));
    return new RateChart(comparison, lines, most, ROW * lines.size());
  }

  private static double x(double rate, double most) {
    return Math.round((LEFT + (WIDTH - LEFT - 10) * rate / most) * 10) / 10.0;
  }
}
