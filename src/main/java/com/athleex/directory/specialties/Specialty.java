package com.athleex.directory.specialties;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something that trainers help with.
 *
 * @param labels
 *          by language ({@code en}, {@code it})
 * @param synonyms
 *          in both languages
 */
public record Specialty(String slug, Labels labels, List<String> synonyms, Set<Flag> flags) {

  public String label(Locale language) {
    return language.getLanguage().equals("it") ? labels.it() : labels.en();
  }

  public boolean is(Flag flag) {
    return flags.contains(flag);
  }

  public record Labels(String en, String it) {}

  /**
   * {@code GATED}: behind the red-flag gate when reached from an article.
   * {@code EVIDENCE}: wants a credential whose evidence was seen.
   * {@code CLINICAL}: for physiotherapists and doctors.
   */
  public enum Flag {
    GATED, EVIDENCE, CLINICAL
  }
}
