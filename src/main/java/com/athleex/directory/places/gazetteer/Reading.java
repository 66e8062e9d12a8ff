package com.athleex.directory.places.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a text: a folded name, and the areas it must lie in (one of
 * each list).
 */
record Reading(String name, List<List<Area>> within) {

  private static final int LONGEST_AREA_IN_WORDS = 4;
  private static final int MOST_AREAS = 3;

  /**
   * Every way to read a text, the one that takes the most for the name first:
   * commas and brackets part a name from its areas, and so may the last words
   * ("Paris Texas", "Castro LE").
   */
  static List<Reading> of(String text, Regions regions) {
    List<Reading> readings = new ArrayList<>();
    List<List<String>> parts = parts(text);
    if (parts.isEmpty())
      return readings;
    if (parts.size() > 1)
      readings.add(new Reading(String.join("", parts.stream().flatMap(List::stream).toList()), List.of()));
    List<List<Area>> within = new ArrayList<>();
    for (List<String> part : parts.subList(1, parts.size())) {
      List<Area> areas = regions.called(String.join("", part));
      if (areas.isEmpty())
        return readings;
      within.add(areas);
    }
    addReadings(parts.getFirst(), within, regions, readings);
    return readings;
  }

  boolean admits(PlaceTable places, int place) {
    for (List<Area> areas : within)
      if (areas.stream().noneMatch(area -> area.contains(places, place)))
        return false;
    return true;
  }

  private static void addReadings(List<String> words, List<List<Area>> within, Regions regions,
      List<Reading> readings) {
    readings.add(new Reading(String.join("", words), List.copyOf(within)));
    if (within.size() >= MOST_AREAS)
      return;
    for (int taken = 1; taken <= LONGEST_AREA_IN_WORDS && taken < words.size(); taken++) {
      int at = words.size() - taken;
      List<Area> areas = regions.called(String.join("", words.subList(at, words.size())));
      if (!areas.isEmpty()) {
        List<List<Area>> narrower = new ArrayList<>(within);
        narrower.add(areas);
        addReadings(words.subList(0, at), narrower, regions, readings);
      }
    }
  }

  private static List<List<String>> parts(String text) {
    List<List<String>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++)
      if (i == text.length() || ",;()[]|".indexOf(text.charAt(i)) >= 0) {
        List<String> words = Folding.words(text.substring(from, i));
        if (!words.isEmpty())
          parts.add(words);
        from = i + 1;
      }
    return parts;
  }
}
