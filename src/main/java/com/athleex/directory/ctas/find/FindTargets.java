package com.athleex.directory.ctas.find;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialties.Mention;
import com.athleex.directory.specialties.Specialty;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes out which specialty and place an address means. */
@Component
class FindTargets {

  private static final int MOST_SUGGESTED = 5;
  private static final double LEAST_ALIKE = 0.4;

  private final Specialties specialties;
  private final Places places;

  FindTargets(Specialties specialties, Places places) {
    this.specialties = specialties;
    this.places = places;
  }

  /**
   * @param specialty
   *          a slug, or null
   * @param place
   *          a slug, or null; {@code near} is more exact, and wins
   */
  FindTarget of(@Nullable String specialty, @Nullable String place, @Nullable String near,
      @Nullable String country, Locale language) {
    Specialty known = null;
    if (specialty != null && !specialty.isBlank()) {
      known = specialties.find(specialty).orElse(null);
      if (known == null)
        return new FindTarget.UnknownSpecialty(specialty, alike(specialty));
    }
    List<String> texts = Stream.of(near, place == null ? null : place.replace('-', ' '))
        .filter(Objects::nonNull).filter(text -> !text.isBlank()).toList();
    if (texts.isEmpty())
      return new FindTarget.Known(known, null, List.of());
    for (String text : texts)
      if (places.resolve(text, language, country) instanceof Resolution.Found found)
        return new FindTarget.Known(known, found.place(), found.alternatives());
    return new FindTarget.UnknownPlace(known, texts.getFirst(),
        nearSpellings(texts.getFirst(), language, country));
  }

  private List<Place> nearSpellings(String text, Locale language, @Nullable String country) {
    return places.resolve(text, language, country) instanceof Resolution.Unknown unknown
        ? unknown.nearSpellings()
        : List.of();
  }

  /** What the words name, then what shares most pairs of letters. */
  private List<Specialty> alike(String slug) {
    String words = slug.substring(0, Math.min(60, slug.length())).toLowerCase(Locale.ROOT).replace('-', ' ');
    Set<String> pairs = pairs(words);
    Stream<Specialty> named = specialties.recognise(words).stream().map(Mention::specialty);
    Stream<Specialty> spelt = specialties.all().stream()
        .filter(known -> alikeness(pairs, known) >= LEAST_ALIKE)
        .sorted(Comparator.comparingDouble((Specialty known) -> alikeness(pairs, known)).reversed());
    return Stream.concat(named, spelt).distinct().limit(MOST_SUGGESTED).toList();
  }

  // Dice's coefficient
  private static double alikeness(Set<String> pairs, Specialty specialty) {
    Set<String> others = pairs(specialty.slug().replace('-', ' '));
    long shared = others.stream().filter(pairs::contains).count();
    return 2.0 * shared / Math.max(1, pairs.size() + others.size());
  }

  private static Set<String> pairs(String text) {
    var pairs = new HashSet<String>();
    for (int at = 0; at + 2 <= text.length(); at++)
      pairs.add(text.substring(at, at + 2));
    return pairs;
  }
}
