package com.athleex.directory.places.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Postcodes by country, in order, with the places they serve. */
final class Postcodes {

  private final List<Row> rows = new ArrayList<>(50_000);
  private final List<String> countries;

  Postcodes() {
    Table.read("postcodes.tsv.gz", cells -> rows.add(new Row(cells[0].intern(), cells[1], cells[2].intern(),
        Double.parseDouble(cells[3]), Double.parseDouble(cells[4]))));
    countries = rows.stream().map(Row::country).distinct().toList();
    rows.sort(Comparator.comparing(Row::country).thenComparing(Row::code));
  }

  /** Countries whose postcodes are known. */
  List<String> countries() {
    return countries;
  }

  Optional<PostcodeArea> find(String country, String code) {
    int at = begin(country, code);
    List<Row> served = new ArrayList<>();
    for (; at < rows.size() && rows.get(at).isOf(country, code); at++)
      served.add(rows.get(at));
    return served.isEmpty() ? Optional.empty() : Optional.of(PostcodeArea.of(served));
  }

  private int begin(String country, String code) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).isBefore(country, code))
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }

  record Row(String country, String code, String place, double latitude, double longitude) {

    boolean isOf(String otherCountry, String otherCode) {
      return country.equals(otherCountry) && code.equals(otherCode);
    }

    boolean isBefore(String otherCountry, String otherCode) {
      int order = country.compareTo(otherCountry);
      return order < 0 || (order == 0 && code.compareTo(otherCode) < 0);
    }
  }
}
