package com.athleex.directory.ctas.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one form of a page, as the reader left it.
 *
 * @param near
 *          as the reader will find it in the field
 * @param groups
 *          filters of several values, with counts
 * @param only
 *          filters that are set or not: their value is their name
 * @param hidden
 *          what goes on with the search and has no field
 * @param active
 *          how many filters are set
 */
record FindForm(String q, List<Option> specialties, String near, List<Option> radii, List<Option> modes,
    List<Group> groups, String priceMax, List<Option> currencies, List<Option> ratings, List<Choice> only,
    List<Option> orders, List<Field> hidden, String lang, int active) {

  record Option(String value, String label, boolean selected) {}

  /**
   * @param said
   *          what the reader's words ask for here, or null; then there is nothing
   *          to tick
   */
  record Group(String name, String legend, @Nullable String said, List<Choice> choices) {}

  /**
   * @param count
   *          whom it would find; null where that was not counted
   */
  record Choice(String value, String label, @Nullable String count, boolean chosen) {}

  record Field(String name, String value) {}
}
