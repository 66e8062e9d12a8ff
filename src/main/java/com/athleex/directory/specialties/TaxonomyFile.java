package com.athleex.directory.specialties;

import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.specialties.Specialty.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tab-separated files that the taxonomy ships in. */
final class TaxonomyFile {

  private TaxonomyFile() {}

  static List<Specialty> specialties() {
    return rows("specialties.tsv").skip(1)
        .map(row -> new Specialty(row.get(0), new Labels(row.get(1), row.get(2)), parts(row.get(3)),
            flags(row.get(4))))
        .toList();
  }

  static List<Usage> usages() {
    return rows("recognition.tsv").map(row -> new Usage(Usage.Kind.valueOf(upper(row.get(0))), row.get(1),
        row.get(2), row.get(3))).toList();
  }

  /** What is a phrase of those who look for somebody only. */
  static List<Usage> sought() {
    return rows("sought.tsv").flatMap(row -> Arrays.stream(row.get(2).split(";"))
        .map(words -> row.get(1).equals("-")
            ? new Usage(Usage.Kind.OTHER, row.get(0), words, "")
            : new Usage(Usage.Kind.PHRASE, row.get(0), words, row.get(1))))
        .toList();
  }

  /**
   * A row of {@code recognition.tsv}, or a phrase of {@code sought.tsv};
   * {@code slug} is empty but for phrases.
   */
  record Usage(Kind kind, String language, String words, String slug) {
    enum Kind {
      FRAME, PHRASE, EXACT, OTHER
    }
  }

  private static Stream<List<String>> rows(String file) {
    try (InputStream in = Objects
        .requireNonNull(TaxonomyFile.class.getResourceAsStream("/specialties/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.asList(Arrays.copyOf((line + "\t\t\t\t\t").split("\t", 6), 5)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split("[;,]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static Set<Flag> flags(String cell) {
    return parts(cell).stream().map(flag -> Flag.valueOf(upper(flag)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
