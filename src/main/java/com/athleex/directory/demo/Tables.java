package com.athleex.directory.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads this module's word lists, which lie beside it in the jar. */
final class Tables {

  private Tables() {}

  /** The rows below the heading, by column name. */
  static List<Map<String, String>> rows(String name) {
    List<String> lines = lines(name);
    String[] columns = lines.getFirst().split("\t", -1);
    var rows = new ArrayList<Map<String, String>>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      var row = new LinkedHashMap<String, String>();
      for (int i = 0; i < columns.length; i++)
        row.put(columns[i], cells[i]);
      rows.add(row);
    }
    return rows;
  }

  /** The lines below each {@code [heading]}. */
  static Map<String, List<String>> sections(String name) {
    var sections = new LinkedHashMap<String, List<String>>();
    List<String> current = List.of();
    for (String line : lines(name))
      if (line.startsWith("["))
        sections.put(line.substring(1, line.length() - 1), current = new ArrayList<>());
      else
        current.add(line);
    return sections;
  }

  static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  /** {@code a,b,c}. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(","));
  }

  /** {@code a:10,b:90}; a value without a weight weighs 1. */
  static Weighted<String> weighted(String cell) {
    Map<String, Integer> weights = weights(cell);
    return new Weighted<>(List.copyOf(weights.keySet()), value -> weights.getOrDefault(value, 1));
  }

  static Map<String, Integer> weights(String cell) {
    var weights = new LinkedHashMap<String, Integer>();
    for (String part : list(cell)) {
      int colon = part.indexOf(':');
      if (colon < 0)
        weights.put(part, 1);
      else
        weights.put(part.substring(0, colon), Integer.valueOf(part.substring(colon + 1)));
    }
    return weights;
  }

  private static List<String> lines(String name) {
    var stream = Objects.requireNonNull(Tables.class.getResourceAsStream("/demo/" + name), name);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.readAllLines().stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
