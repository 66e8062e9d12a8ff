package com.athleex.directory.trainers.editor;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a profile, as a form writes it.
 *
 * @param name
 *          of the member in the API's document
 * @param fields
 *          of each row, if it is a repeated group
 * @param blankUnless
 *          fields of a row that somebody types in: one in which all of these
 *          are empty is no row
 * @param most
 *          rows at most
 */
record Member(String name, Kind kind, List<String> fields, List<String> blankUnless, int most) {

  /** How a part is written. */
  enum Kind {
    TEXT,
    /** True if its box is ticked. */
    FLAG,
    /** Any number of choices. */
    CHOICES,
    ROWS
  }

  static Member text(String name) {
    return new Member(name, Kind.TEXT, List.of(), List.of(), 0);
  }

  static Member flag(String name) {
    return new Member(name, Kind.FLAG, List.of(), List.of(), 0);
  }

  static Member choices(String name) {
    return new Member(name, Kind.CHOICES, List.of(), List.of(), 0);
  }

  static Member rows(String name, int most, List<String> blankUnless, List<String> besides) {
    var fields = new ArrayList<>(blankUnless);
    fields.addAll(besides);
    return new Member(name, Kind.ROWS, List.copyOf(fields), blankUnless, most);
  }

  String field(int row, String part) {
    return name + "/" + row + "/" + part;
  }
}
