package com.athleex.directory.specialties;

import java.util.List;
import java.util.Optional;

/** The taxonomy of specialties. */
public interface Specialties {

  /** All specialties, in the taxonomy's order. */
  List<Specialty> all();

  Optional<Specialty> find(String slug);

  /**
   * The specialties that a text in English or Italian speaks of, in order of
   * their first mention.
   */
  List<Mention> recognise(String text);

  /** Every mention of a specialty in a text, in order, each counted once. */
  List<Mention> mentions(String text);

  /**
   * The same of what somebody looks for, where more words mean a specialty:
   * "rehab", "torn meniscus", "my knee".
   */
  List<Mention> sought(String text);

  /** What {@link #sought} takes for a specialty besides its own words. */
  List<String> soughtAs(Specialty specialty);

  /**
   * @param start
   *          first character of the first mention, from 0
   * @param end
   *          after its last character
   * @param count
   *          how often the text mentions it
   */
  record Mention(Specialty specialty, int start, int end, int count) {}
}
