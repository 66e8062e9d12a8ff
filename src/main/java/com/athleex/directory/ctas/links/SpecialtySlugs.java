package com.athleex.directory.ctas.links;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.web.ReaderLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What specialties are called in addresses: in English by their slug, in other
 * languages by their label.
 */
@Component
public class SpecialtySlugs {

  private static final String FORMER = "/ctas/former-slugs.tsv";

  private final Map<String, Meant> meanings = new HashMap<>();

  /**
   * @throws IllegalStateException
   *           if one slug would mean two specialties
   */
  public SpecialtySlugs(Specialties specialties) {
    for (var specialty : specialties.all()) {
      var english = of(specialty, Locale.ENGLISH);
      var italian = of(specialty, Locale.ITALIAN);
      learn(english,
          new Meant(specialty, english.equals(italian) ? ReaderLanguage.SPOKEN : List.of(Locale.ENGLISH)));
      if (!english.equals(italian))
        learn(italian, new Meant(specialty, List.of(Locale.ITALIAN)));
    }
    former().forEach(row -> learn(row[0],
        new Meant(specialties.find(row[2]).orElseThrow(() -> new IllegalStateException(row[2])),
            List.of(Locale.of(row[1])))));
  }

  /**
   * @param languages
   *          in which it is called so
   */
  public record Meant(Specialty specialty, List<Locale> languages) {}

  public final String of(Specialty specialty, Locale language) {
    return language.getLanguage().equals("it") ? Slug.of(specialty.labels().it()) : specialty.slug();
  }

  /** By a slug of today or a former one, in any case. */
  public Optional<Meant> find(String slug) {
    return Optional.ofNullable(meanings.get(Slug.of(slug)));
  }

  private void learn(String slug, Meant meant) {
    var other = meanings.putIfAbsent(slug, meant);
    if (other != null)
      throw new IllegalStateException("The slug " + slug + " means " + other.specialty().slug() + " and "
          + meant.specialty().slug());
  }

  private static List<String[]> former() {
    try (InputStream in = Objects.requireNonNull(SpecialtySlugs.class.getResourceAsStream(FORMER), FORMER)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
