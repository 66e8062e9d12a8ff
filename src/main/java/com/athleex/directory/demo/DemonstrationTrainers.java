package com.athleex.directory.demo;

import com.athleex.directory.places.Place;
import com.athleex.directory.specialties.Specialty;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes up trainers, as lines of the import format. Who reads one can tell: the
 * handle begins with {@code demo-}, the name ends in {@code (demo)}, and the
 * biography opens by saying so. The same seed, date and number give the same
 * bytes; a greater number begins with the lines of a smaller one.
 */
public final class DemonstrationTrainers {

  private final Weighted<Country> countries = Country.all();
  private final Map<String, Prose> prose = new HashMap<>();
  private final Map<Country, Towns> towns = new HashMap<>();
  private final BiFunction<String, Locale, List<Place>> townsOfCountry;
  private final Career careers;

  /**
   * @param townsOfCountry
   *          places of an ISO 3166-1 alpha-2 country, named in the given language
   * @param specialties
   *          by slug
   */
  public DemonstrationTrainers(BiFunction<String, Locale, List<Place>> townsOfCountry,
      Function<String, Specialty> specialties) {
    this.townsOfCountry = townsOfCountry;
    careers = new Career(specialties);
  }

  /**
   * Writes {@code count} lines and leaves the stream open.
   *
   * @param asOf
   *          the day before which they were published, and on which credentials
   *          are judged
   */
  public void write(OutputStream lines, long seed, int count, Instant asOf) {
    try (JsonGenerator json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .rootValueSeparator((String) null).build().createGenerator(ObjectWriteContext.empty(), lines)) {
      for (int line = 0; line < count; line++) {
        trainer(seed, line, asOf).writeTo(json);
        json.writeRaw('\n');
      }
    }
  }

  MadeUpTrainer trainer(long seed, int line, Instant asOf) {
    var dice = new Dice(seed, line);
    Country country = countries.pick(dice);
    Place town = towns.computeIfAbsent(country, this::townsOf).pick(dice);
    String language = country.texts().pick(dice);
    Prose texts = prose.computeIfAbsent(language, Prose::new);
    return careers.draw(line, country, town, language, texts, asOf, dice);
  }

  private Towns townsOf(Country country) {
    Locale language = Locale.of(country.local().likeliest());
    return new Towns(townsOfCountry.apply(country.code(), language));
  }
}
