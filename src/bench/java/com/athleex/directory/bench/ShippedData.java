package com.athleex.directory.bench;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.gazetteer.Loaded;
import com.athleex.directory.specialties.Specialty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The gazetteer and the taxonomy as the jar ships them, without starting the
 * application.
 */
public final class ShippedData {

  private final Map<String, Specialty> specialties;

  private ShippedData(Map<String, Specialty> specialties) {
    this.specialties = specialties;
  }

  public static ShippedData read() {
    var stream = Objects
        .requireNonNull(ShippedData.class.getResourceAsStream("/specialties/specialties.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new ShippedData(
          reader.readAllLines().stream().skip(1).map(line -> specialty(line.split("\t", -1)))
              .collect(Collectors.toUnmodifiableMap(Specialty::slug, Function.identity())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Places of a country, named in {@code language} where that name is known. */
  public List<Place> towns(String country, Locale language) {
    return Loaded.GAZETTEER.largest(Set.of(country), 0, language);
  }

  public Specialty specialty(String slug) {
    return Objects.requireNonNull(specialties.get(slug), slug);
  }

  private static Specialty specialty(String[] row) {
    Set<Specialty.Flag> flags = EnumSet.noneOf(Specialty.Flag.class);
    for (String flag : row[4].split(","))
      if (!flag.isBlank())
        flags.add(Specialty.Flag.valueOf(flag.strip().toUpperCase(Locale.ROOT)));
    return new Specialty(row[0], new Specialty.Labels(row[1], row[2]), List.of(row[3].split(";")), flags);
  }
}
