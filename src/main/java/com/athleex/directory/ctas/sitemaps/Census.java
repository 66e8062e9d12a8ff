package com.athleex.directory.ctas.sitemaps;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.trainers.Profession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts trainers by specialty and by the place that each of their venues is
 * nearest to. A page shows who is within 25 km of its place: so it shows at
 * least those that are counted for it.
 */
final class Census {

  /** With fewer trainers a page is no use to whoever comes from elsewhere. */
  static final int FEWEST = 3;

  private static final double REACH_KM = 25;
  private static final String ANYWHERE = "";

  private final List<Specialty> specialties;
  private final Places places;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Figures> figures = new TreeMap<>();

  Census(Specialties specialties, Places places) {
    this.specialties = specialties.all();
    this.places = places;
    for (var specialty : this.specialties)
      numbers.put(specialty.slug(), numbers.size());
  }

  void count(Card card, LocalDate changedOn) {
    var helpsWith = card.specialties().stream().filter(numbers::containsKey).map(numbers::get).distinct()
        .filter(number -> isShown(card, specialties.get(number))).toList();
    for (var place : placesOf(card)) {
      var there = figures.computeIfAbsent(place, _ -> new Figures(specialties.size()));
      helpsWith.forEach(number -> there.add(number, changedOn));
    }
  }

  // where assessment is needed a page shows professionals only
  private static boolean isShown(Card card, Specialty specialty) {
    return !specialty.is(Flag.CLINICAL) || card.profession() == Profession.PHYSIOTHERAPIST
        || card.profession() == Profession.DOCTOR;
  }

  private Set<String> placesOf(Card card) {
    var found = new HashSet<>(Set.of(ANYWHERE));
    if (card.meetsInPerson())
      for (var spot : card.locations()) {
        Place nearest = places.nearest(spot.point(), Locale.ENGLISH);
        if (nearest.point().distanceKm(spot.point()) <= REACH_KM)
          found.add(nearest.id());
      }
    return found;
  }

  List<LandingPage> landingPages() {
    var pages = new ArrayList<LandingPage>();
    figures.forEach((place, there) -> {
      for (int number = 0; number < specialties.size(); number++)
        if (there.trainers[number] >= FEWEST)
          pages.add(new LandingPage(specialties.get(number).slug(), place,
              LocalDate.ofEpochDay(there.changedOn[number])));
    });
    return List.copyOf(pages);
  }

  /** By the number of the specialty. */
  private static final class Figures {

    final int[] trainers;
    final int[] changedOn;

    Figures(int specialties) {
      trainers = new int[specialties];
      changedOn = new int[specialties];
    }

    void add(int specialty, LocalDate day) {
      trainers[specialty]++;
      changedOn[specialty] = Math.max(changedOn[specialty], (int) day.toEpochDay());
    }
  }
}
