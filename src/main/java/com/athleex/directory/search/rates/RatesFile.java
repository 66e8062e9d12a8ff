package com.athleex.directory.search.rates;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads reference rates, and refuses what could not be meant: rates that are
 * wrong in silence would hide trainers.
 */
final class RatesFile {

  private static final String EURO = "EUR";

  private final Map<String, Double> rates = new HashMap<>(Map.of(EURO, 1.0));
  private @Nullable LocalDate date;

  private RatesFile() {}

  /**
   * @throws IllegalArgumentException
   *           that says which line is wrong, and why
   */
  static ReferenceRates read(BufferedReader lines) throws IOException {
    var file = new RatesFile();
    int number = 0;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#"))
        continue;
      try {
        file.take(line.split("\t", -1));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
      }
    }
    if (file.date == null)
      throw new IllegalArgumentException(
          "no line says of which day the rates are: \"date\", a tab, 2026-09-29");
    if (file.rates.size() == 1)
      throw new IllegalArgumentException("there is no rate in it");
    return new ReferenceRates(file.date, Map.copyOf(file.rates));
  }

  private void take(String[] columns) {
    if (columns.length != 2)
      throw new IllegalArgumentException("must have two columns with a tab between");
    if (columns[0].equals("date"))
      date = day(columns[1]);
    else if (rates.putIfAbsent(currency(columns[0]), rate(columns[1])) != null)
      throw new IllegalArgumentException(
          columns[0].equals(EURO)
              ? "all rates are of one EUR, which has none"
              : columns[0] + " stands twice");
  }

  private LocalDate day(String text) {
    if (date != null)
      throw new IllegalArgumentException("the date stands twice");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a day such as 2026-09-29", e);
    }
  }

  private static String currency(String code) {
    try {
      return Currency.getInstance(code).getCurrencyCode();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"" + code + "\" is not a currency of ISO 4217", e);
    }
  }

  private static double rate(String text) {
    // what Double.valueOf would take besides ("1e9", "0x1p3", "1f") is nobody's
    // rate
    if (!text.matches("\\d{1,12}(\\.\\d{1,12})?"))
      throw new IllegalArgumentException("\"" + text + "\" is not a rate such as 0.946769");
    double rate = Double.parseDouble(text);
    if (rate == 0)
      throw new IllegalArgumentException("a rate must be above 0");
    return rate;
  }
}
