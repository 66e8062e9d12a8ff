package com.athleex.directory.articles.redflags;

import com.athleex.directory.articles.RedFlagOutcome.EmergencyNumber;
import com.athleex.directory.articles.RedFlagOutcome.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom to call, by country. */
@Component
class EmergencyNumbers {

  private static final String FILE = "/articles/emergency-numbers.tsv";

  private enum Purpose {
    EMERGENCY, ADVICE
  }

  private record Line(Purpose purpose, String number, Texts label) {}

  private final Map<String, List<Line>> byCountry = new TreeMap<>();

  EmergencyNumbers() {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(FILE), FILE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(row -> row.split("\t"))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] row) {
    if (row.length != 5)
      throw new BrokenPack(FILE, "a line has not five cells");
    var line = new Line(Purpose.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2], new Texts(row[3], row[4]));
    for (var country : row[0].split(" "))
      byCountry.computeIfAbsent(country, any -> new ArrayList<>()).add(line);
  }

  /**
   * First the number that fits: in an emergency that for emergencies.
   *
   * @param country
   *          ISO 3166-1 alpha-2, or null
   * @return empty where it is not known
   */
  List<EmergencyNumber> of(@Nullable String country, Kind outcome, Locale language) {
    if (country == null)
      return List.of();
    var order = Comparator.comparing(Line::purpose);
    return byCountry.getOrDefault(country.toUpperCase(Locale.ROOT), List.of()).stream()
        .sorted(outcome == Kind.EMERGENCY ? order : order.reversed())
        .map(line -> new EmergencyNumber(line.number(), line.label().in(language))).toList();
  }

  Map<String, List<EmergencyNumber>> all(Locale language) {
    var all = new TreeMap<String, List<EmergencyNumber>>();
    byCountry.keySet().forEach(country -> all.put(country, of(country, Kind.EMERGENCY, language)));
    return all;
  }
}
