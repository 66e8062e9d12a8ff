package com.athleex.directory.bench.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Latencies by quantile, a line for each server; both axes are logarithmic, so
 * that the tail has as much room as the middle.
 */
final class QuantileChart {

  /** Quantiles that a line goes through. */
  static final List<Double> QUANTILES = List.of(0.5, 0.75, 0.9, 0.95, 0.99, 0.995, 0.999);

  private static final int WIDTH = 760;
  private static final int HEIGHT = 300;
  private static final int LEFT = 70;
  private static final int RIGHT = 90;
  private static final int BOTTOM = 34;

  private final String title;
  private final Map<String, List<Double>> lines = new LinkedHashMap<>();

  QuantileChart(String title) {
    this.title = title;
  }

  /**
   * @param milliseconds
   *          for each of {@link #QUANTILES}
   */
  void line(String series, List<Double> milliseconds) {
    lines.put(series, milliseconds);
  }

  String svg() {
    double least = lines.values().stream().flatMap(List::stream).mapToDouble(d -> d).min().orElse(0.1);
    double most = lines.values().stream().flatMap(List::stream).mapToDouble(d -> d).max().orElse(1);
    double from = Math.floor(Math.log10(Math.max(0.01, least)));
    double to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(0.01, most))));
    var out = new StringBuilder();
    for (double power = from; power <= to; power++) {
      double y = y(power, from, to);
      out.append(
          String.format(Locale.ROOT, "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
              LEFT, WIDTH - RIGHT, y, y));
      out.append(label("name", LEFT - 8, y + 4, number(Math.pow(10, power)) + " ms"));
    }
    for (double quantile : QUANTILES)
      out.append(label("axis", x(quantile), HEIGHT - 12, "p" + number(100 * quantile)));
    lines.forEach((series, values) -> out.append(line(series, values, from, to)));
    return "<figure><figcaption>" + Html.text(title) + "</figcaption><svg viewBox=\"0 0 " + WIDTH + " "
        + HEIGHT
        + "\" role=\"img\" aria-label=\"" + Html.text(title) + "\">" + out + "</svg></figure>\n";
  }

  private static String line(String series, List<Double> values, double from, double to) {
    var points = new StringBuilder();
    for (int i = 0; i < values.size(); i++)
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(QUANTILES.get(i)),
          y(Math.log10(Math.max(0.01, values.get(i))), from, to)));
    double end = y(Math.log10(Math.max(0.01, values.getLast())), from, to);
    return "<polyline class=\"" + Html.text(series) + "\" points=\"" + points + "\"/>"
        + label("figure", WIDTH - RIGHT + 8, end + 4, series);
  }

  private static double x(double quantile) {
    double first = Math.log10(1 / (1 - QUANTILES.getFirst()));
    double last = Math.log10(1 / (1 - QUANTILES.getLast()));
    return LEFT + (WIDTH - LEFT - RIGHT) * (Math.log10(1 / (1 - quantile)) - first) / (last - first);
  }

  private static double y(double power, double from, double to) {
    return 8 + (HEIGHT - BOTTOM - 8) * (to - power) / (to - from);
  }

  private static String label(String kind, double x, double y, String text) {
    return String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", kind, x, y,
        Html.text(text));
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString(Math.round(value))
        : String.format(Locale.ROOT, "%.2f", value).replaceFirst("0+$", "");
  }
}
