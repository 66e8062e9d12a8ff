package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.links.PlaceSlugs;
import com.athleex.directory.ctas.links.SpecialtySlugs;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialties.Mention;
import com.athleex.directory.specialties.Specialty;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
  private final SpecialtySlugs slugs;
  private final Places places;
  private final PlaceSlugs placeSlugs;

  FindTargets(Specialties specialties, SpecialtySlugs slugs, Places places, PlaceSlugs placeSlugs) {
    this.specialties = specialties;
    this.slugs = slugs;
    this.places = places;
    this.placeSlugs = placeSlugs;
  }

  /**
   * @param specialty
   *          a slug in any language, or null
   * @param place
   *          a slug, or null; {@code near} is more exact, and wins
   */
  FindTarget of(@Nullable String specialty, @Nullable String place, @Nullable String near,
      @Nullable String country, Locale language) {
    Specialty known = null;
    if (specialty != null && !specialty.isBlank()) {
      known = slugs.find(specialty).map(SpecialtySlugs.Meant::specialty).orElse(null);
      if (known == null)
        return new FindTarget.UnknownSpecialty(specialty, alike(specialty));
    }
    // what a reader types means a place of theirs first; a link means the same to
    // everybody
    if (near != null && !near.isBlank())
      return target(known, near, places.resolve(near, language, country), place, language);
    if (place == null)
      return new FindTarget.Known(known, null, List.of());
    return target(known, place.replace('-', ' '), placeSlugs.find(place, language), null, language);
  }

  private FindTarget target(@Nullable Specialty specialty, String text, Resolution resolution,
      @Nullable String instead, Locale language) {
    if (resolution instanceof Resolution.Found found)
      return new FindTarget.Known(specialty, found.place(), found.alternatives());
    if (instead != null && placeSlugs.find(instead, language) instanceof Resolution.Found found)
      return new FindTarget.Known(specialty, found.place(), found.alternatives());
    return new FindTarget.UnknownPlace(specialty, text,
        resolution instanceof Resolution.Unknown unknown ? unknown.nearSpellings() : List.of());
  }

  /** What the words name, then what shares most pairs of letters. */
  private List<Specialty> alike(String slug) {
    String words = slug.substring(0, Math.min(60, slug.length())).toLowerCase(Locale.ROOT).replace('-', ' ');
    Set<String> pairs = pairs(words);
    Stream<Specialty> named = specialties.sought(words).stream().map(Mention::specialty);
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
