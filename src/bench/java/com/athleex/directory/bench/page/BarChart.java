package com.athleex.directory.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bars in groups, one below the other, each with its figure: an SVG that
 * follows the page's colours.
 */
final class BarChart {

  private static final int WIDTH = 760;
  private static final int NAMES = 140;
  private static final int FIGURES = 90;
  private static final int BAR = 15;
  private static final int GAP = 14;

  private record Bar(String series, double value) {}

  private record Group(String name, List<Bar> bars) {}

  private final String title;
  private final String format;
  private final List<Group> groups = new ArrayList<>();

  /**
   * @param format
   *          of a figure, as {@link String#format} takes it
   */
  BarChart(String title, String format) {
    this.title = title;
    this.format = format;
  }

  BarChart group(String name) {
    groups.add(new Group(name, new ArrayList<>()));
    return this;
  }

  /** A bar of the last group. */
  BarChart bar(String series, double value) {
    groups.getLast().bars().add(new Bar(series, value));
    return this;
  }

  String svg() {
    double most = groups.stream().flatMap(group -> group.bars().stream()).mapToDouble(Bar::value)
        .filter(Double::isFinite).max().orElse(1);
    var out = new StringBuilder();
    int y = 4;
    for (var group : groups) {
      out.append(text("name", NAMES - 10, y + group.bars().size() * BAR / 2.0 + 4, group.name()));
      for (var bar : group.bars()) {
        double length = most > 0 && Double.isFinite(bar.value())
            ? Math.max(1, (WIDTH - NAMES - FIGURES) * bar.value() / most)
            : 0;
        out.append(String.format(Locale.ROOT,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"><title>%s</title></rect>",
            Html.text(bar.series()), NAMES, y, length, BAR - 3, Html.text(bar.series())));
        out.append(text("figure", NAMES + length + 6, y + BAR - 5.0,
            Double.isFinite(bar.value()) ? String.format(Locale.ROOT, format, bar.value()) : "none"));
        y += BAR;
      }
      y += GAP;
    }
    return "<figure><figcaption>" + Html.text(title) + "</figcaption><svg viewBox=\"0 0 " + WIDTH + " "
        + (y - GAP + 6) + "\" role=\"img\" aria-label=\"" + Html.text(title) + "\">" + out
        + "</svg></figure>\n";
  }

  private static String text(String kind, double x, double y, String text) {
    return String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", kind, x, y,
        Html.text(text));
  }
}
