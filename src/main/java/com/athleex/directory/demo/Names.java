package com.athleex.directory.demo;

import static com.athleex.directory.demo.Tables.cell;
import static com.athleex.directory.demo.Tables.list;

import com.athleex.directory.kernel.Slug;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Common given and family names; nobody in particular is meant. */
final class Names {

  private final Map<String, Lists> byList = Tables.rows("names.tsv").stream()
      .collect(Collectors.toUnmodifiableMap(row -> cell(row, "list"), Lists::of));

  Person draw(String list, Dice dice) {
    var names = Objects.requireNonNull(byList.get(list), list);
    boolean woman = dice.chance(0.45);
    return new Person(dice.pick(woman ? names.women : names.men), dice.pick(names.families), woman);
  }

  record Person(Name given, Name family, boolean woman) {}

  /**
   * @param slug
   *          made once, since it is costly
   */
  record Name(String value, String slug) {

    static List<Name> all(String cell) {
      return list(cell).stream().map(name -> new Name(name, Slug.of(withoutOwnLetters(name)))).toList();
    }
  }

  // letters of their own, which lose no accent to become a plain one
  private static String withoutOwnLetters(String name) {
    return name.replace("ß", "ss").replace('ł', 'l').replace('Ł', 'L');
  }

  private record Lists(List<Name> women, List<Name> men, List<Name> families) {

    static Lists of(Map<String, String> row) {
      return new Lists(Name.all(cell(row, "women")), Name.all(cell(row, "men")),
          Name.all(cell(row, "families")));
    }
  }
}
