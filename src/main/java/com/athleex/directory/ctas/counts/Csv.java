package com.athleex.directory.ctas.counts;

import com.athleex.directory.ctas.counts.CtaReport.Row;
import com.athleex.directory.kernel.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Figures as RFC 4180 writes them, with a header; a cell is empty where JSON
 * has null. Spreadsheets take cells that begin in some ways for formulas: an
 * apostrophe before them prevents it, as OWASP's page on CSV injection says.
 */
final class Csv {

  private static final String HEADER = "article,placement,variant,shown,clicked,search,profileView,enquiryBegun,signUp";
  private static final String LINE_END = "\r\n";
  private static final String FORMULAS = "=+-@\t\r";
  private static final List<String> QUOTED = List.of(",", "\"", "\r", "\n");

  private Csv() {}

  static String of(List<Row> rows) {
    return rows.stream().map(Csv::line).collect(Collectors.joining("", HEADER + LINE_END, ""));
  }

  private static String line(Row row) {
    var origin = row.origin();
    var cells = new ArrayList<String>(
        List.of(origin.article(), Slug.of(origin.placement()), origin.variant()));
    for (var outcome : Outcome.values())
      cells.add(Objects.toString(row.told().get(outcome), ""));
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + LINE_END;
  }

  static String cell(String value) {
    var safe = !value.isEmpty() && FORMULAS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return QUOTED.stream().anyMatch(safe::contains) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
