package com.athleex.directory.places.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the gazetteer file.
 *
 * @param otherNames
 *          as in the file: {@code it=Milano|de=Mailand}
 */
record PlaceRow(int geonameId, String name, String countryCode, @Nullable String admin1Code,
    @Nullable String province, int population, double latitude, double longitude, String otherNames) {

  /** All rows, the most populous first. */
  static List<PlaceRow> readAll() {
    List<PlaceRow> rows = new ArrayList<>(60_000);
    Map<String, String> shared = new HashMap<>(); // one copy of each code
    Table.read("places.tsv.gz", cells -> rows.add(of(cells, shared)));
    rows.sort((a, b) -> Integer.compare(b.population, a.population));
    return rows;
  }

  private static PlaceRow of(String[] cells, Map<String, String> shared) {
    return new PlaceRow(Integer.parseInt(cells[0]), cells[1],
        Objects.requireNonNull(code(cells[2], shared), "country"), code(cells[3], shared),
        code(cells[4], shared), Integer.parseInt(cells[5]), Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]), cells[8].isEmpty() ? "" : cells[8]);
  }

  private static @Nullable String code(String cell, Map<String, String> shared) {
    return cell.isEmpty() ? null : shared.computeIfAbsent(cell, key -> key);
  }

  static List<String> names(String name, String otherNames) {
    if (otherNames.isEmpty())
      return List.of(name);
    List<String> names = new ArrayList<>();
    names.add(name);
    for (String other : otherNames.split("\\|"))
      names.add(other.substring(other.indexOf('=') + 1));
    return names;
  }

  static String name(String name, String otherNames, String language) {
    int from = otherNames.startsWith(language + "=") ? 0 : otherNames.indexOf("|" + language + "=") + 1;
    if (otherNames.isEmpty() || language.isEmpty() || (from == 0 && !otherNames.startsWith(language + "=")))
      return name;
    int end = otherNames.indexOf('|', from);
    return otherNames.substring(from + language.length() + 1, end < 0 ? otherNames.length() : end);
  }
}
