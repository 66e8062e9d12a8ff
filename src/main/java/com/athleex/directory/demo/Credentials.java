package com.athleex.directory.demo;

import static com.athleex.directory.demo.Tables.cell;
import static com.athleex.directory.demo.Tables.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Credentials of real issuers under numbers that no issuer gives: each begins
 * with {@code DEMO-}.
 */
final class Credentials {

  private final List<Kind> kinds = Tables.rows("credentials.tsv").stream().map(Kind::of).toList();
  private final Map<String, List<Kind>> byHolder = new HashMap<>();

  /**
   * @param verified
   *          whether the first one is to be verified and valid
   */
  List<Credential> draw(String country, String profession, boolean verified, LocalDate asOf, Dice dice) {
    List<Kind> fitting = byHolder.computeIfAbsent(country + profession,
        any -> kinds.stream().filter(kind -> kind.suits(country, profession)).toList());
    int least = verified ? 1 : 0;
    var drawn = new ArrayList<Credential>();
    for (Kind kind : dice.some(fitting, dice.between(least, 3)))
      drawn.add(kind.draw(verified && drawn.isEmpty(), asOf, dice));
    return drawn;
  }

  record Credential(String title, String issuer, String number, @Nullable LocalDate expiresOn,
      boolean verified) {}

  /**
   * @param years
   *          for which it is valid, 0 for ever
   */
  private record Kind(List<String> countries, List<String> professions, String title, String issuer,
      int years) {

    static Kind of(Map<String, String> row) {
      return new Kind(list(cell(row, "countries")), list(cell(row, "professions")), cell(row, "title"),
          cell(row, "issuer"), Integer.parseInt(cell(row, "years")));
    }

    boolean suits(String country, String profession) {
      return professions.contains(profession) && (countries.contains("*") || countries.contains(country));
    }

    Credential draw(boolean sound, LocalDate asOf, Dice dice) {
      String number = "DEMO-" + dice.between(100_000, 999_999);
      if (years == 0)
        return new Credential(title, issuer, number, null, sound || dice.chance(0.3));
      boolean expired = !sound && dice.chance(0.2);
      LocalDate expiresOn = expired
          ? asOf.minusDays(dice.between(5, 500))
          : asOf.plusDays(dice.between(10, years * 365));
      return new Credential(title, issuer, number, expiresOn, sound || dice.chance(0.3));
    }
  }
}
