package com.athleex.directory.bench;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Place;
import com.athleex.directory.specialties.Specialty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer and the taxonomy as the jar ships them, without starting the
 * application.
 */
public final class ShippedData {

  private final List<String[]> places;
  private final Map<String, Specialty> specialties;

  private ShippedData(List<String[]> places, Map<String, Specialty> specialties) {
    this.places = places;
    this.specialties = specialties;
  }

  public static ShippedData read() {
    try (var places = new GZIPInputStream(resource("/places/places.tsv.gz"));
        var specialties = resource("/specialties/specialties.tsv")) {
      return new ShippedData(rows(places), rows(specialties).stream().map(ShippedData::specialty)
          .collect(Collectors.toUnmodifiableMap(Specialty::slug, Function.identity())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Places of a country, named in {@code language} where that name is known. */
  public List<Place> towns(String country, Locale language) {
    return places.stream().filter(row -> row[2].equals(country)).map(row -> place(row, language)).toList();
  }

  public Specialty specialty(String slug) {
    return Objects.requireNonNull(specialties.get(slug), slug);
  }

  private static Place place(String[] row, Locale language) {
    var point = new GeoPoint(Double.parseDouble(row[6]), Double.parseDouble(row[7]));
    return new Place("geonames:" + row[0], name(row, language), row[2], orNull(row[3]), orNull(row[4]),
        Integer.parseInt(row[5]), point);
  }

  private static String name(String[] row, Locale language) {
    String prefix = language.getLanguage() + "=";
    return Arrays.stream(row[8].split("\\|")).filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length())).findFirst().orElse(row[1]);
  }

  private static Specialty specialty(String[] row) {
    Set<Specialty.Flag> flags = EnumSet.noneOf(Specialty.Flag.class);
    for (String flag : row[4].split(","))
      if (!flag.isBlank())
        flags.add(Specialty.Flag.valueOf(flag.strip().toUpperCase(Locale.ROOT)));
    return new Specialty(row[0], new Specialty.Labels(row[1], row[2]), List.of(row[3].split(";")), flags);
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static List<String[]> rows(InputStream table) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
    return reader.readAllLines().stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(ShippedData.class.getResourceAsStream(name), name);
  }
}
