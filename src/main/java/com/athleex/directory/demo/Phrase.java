package com.athleex.directory.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sentence with gaps: {@code {city}} is filled in ({@code {City}} with a
 * capital), {@code {he|she}} follows the speaker's gender.
 */
final class Phrase {

  private final List<Part> parts = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();

  Phrase(String text) {
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      parts.add(new Part.Text(text.substring(at, open)));
      parts.add(part(text.substring(open + 1, close)));
      at = close + 1;
    }
    parts.add(new Part.Text(text.substring(at)));
  }

  private Part part(String inside) {
    int bar = inside.indexOf('|');
    if (bar >= 0)
      return new Part.ByGender(inside.substring(0, bar), inside.substring(bar + 1));
    String name = inside.toLowerCase(Locale.ROOT);
    gaps.add(name);
    return new Part.Gap(name, !name.equals(inside));
  }

  boolean canBeFilledFrom(Map<String, String> words) {
    return words.keySet().containsAll(gaps);
  }

  void appendTo(StringBuilder text, Map<String, String> words, boolean woman) {
    for (Part part : parts)
      switch (part) {
        case Part.Text always -> text.append(always.words);
        case Part.ByGender his -> text.append(woman ? his.orHers : his.words);
        case Part.Gap gap -> {
          String word = words.getOrDefault(gap.name, "");
          text.append(gap.capital ? capitalised(word) : word);
        }
      }
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private sealed interface Part {

    record Text(String words) implements Part {}

    record ByGender(String words, String orHers) implements Part {}

    record Gap(String name, boolean capital) implements Part {}
  }
}
