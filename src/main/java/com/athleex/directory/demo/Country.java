package com.athleex.directory.demo;

import static com.athleex.directory.demo.Tables.cell;
import static com.athleex.directory.demo.Tables.weighted;
import static com.athleex.directory.demo.Tables.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How trainers of one country are drawn.
 *
 * @param share
 *          of all trainers, per mille
 * @param leastPerSession
 *          the usual range of prices, in the country's currency
 * @param local
 *          languages one of which everybody speaks
 * @param texts
 *          languages in which profiles are written
 * @param also
 *          further languages, each with the percentage who speak it
 */
record Country(String code, int share, String currency, int leastPerSession, int mostPerSession,
    Weighted<String> local, Weighted<String> texts, Map<String, Integer> also, Weighted<String> names) {

  static Weighted<Country> all() {
    return new Weighted<>(Tables.rows("countries.tsv").stream().map(Country::of).toList(), Country::share);
  }

  private static Country of(Map<String, String> row) {
    String[] session = cell(row, "session").split("-");
    return new Country(cell(row, "code"), Integer.parseInt(cell(row, "share")), cell(row, "currency"),
        Integer.parseInt(session[0]), Integer.parseInt(session[1]), weighted(cell(row, "local")),
        weighted(cell(row, "texts")), weights(cell(row, "also")), weighted(cell(row, "names")));
  }

  /** A local language, the one the profile is written in, and perhaps more. */
  List<String> languages(String ofText, Dice dice) {
    var languages = new ArrayList<String>();
    languages.add(local.pick(dice));
    if (!languages.contains(ofText))
      languages.add(ofText);
    also.forEach((language, percent) -> {
      if (dice.chance(percent / 100.0) && !languages.contains(language))
        languages.add(language);
    });
    return languages;
  }
}
