package com.athleex.directory.demo;

import com.athleex.directory.demo.MadeUpTrainer.Price;
import com.athleex.directory.demo.MadeUpTrainer.Venue;
import com.athleex.directory.places.Place;
import java.util.ArrayList;
import java.util.List;

/** Where a trainer works, how, and for how much. */
record Practice(List<String> formats, List<Venue> locations, List<Price> prices) {

  private static final int CITY = 100_000;
  private static final int VILLAGE = 20_000;

  static Practice draw(Country country, Place town, String profession, String venue, String area, Dice dice) {
    List<String> formats = formats(dice);
    return new Practice(formats,
        formats.equals(List.of("online")) ? List.of() : venues(town, venue, area, dice),
        prices(country, town, profession, dice));
  }

  private static List<String> formats(Dice dice) {
    int of100 = dice.below(100);
    if (of100 < 4)
      return List.of("online");
    if (of100 < 52)
      return List.of("in-person");
    if (of100 < 82)
      return List.of("in-person", "online");
    return of100 < 92 ? List.of("in-person", "hybrid") : List.of("in-person", "online", "hybrid");
  }

  private static List<Venue> venues(Place town, String venue, String area, Dice dice) {
    int most = town.population() > CITY ? 3 : 2;
    int count = dice.chance(0.7) ? 1 : dice.between(2, most);
    var venues = new ArrayList<Venue>();
    for (int i = 0; i < count; i++) {
      int reachKm = dice.chance(0.6) ? 0 : dice.between(5, 60);
      boolean exact = dice.chance(reachKm == 0 ? 0.85 : 0.35);
      String name = capitalised(exact ? venue : area);
      venues.add(new Venue(i == 0 ? name : name + " " + (i + 1), town.name(), town.countryCode(),
          Towns.pointIn(town, dice), reachKm, exact));
    }
    return venues;
  }

  private static List<Price> prices(Country country, Place town, String profession, Dice dice) {
    if (dice.chance(0.04))
      return List.of();
    double session = country.leastPerSession()
        + (country.mostPerSession() - country.leastPerSession()) * dice.leaningLow(1.4);
    session *= switch (profession) {
      case "doctor" -> 1.7;
      case "physiotherapist" -> 1.2;
      default -> 1;
    };
    session *= town.population() > CITY ? 1.1 : town.population() < VILLAGE ? 0.9 : 1;
    var prices = new ArrayList<Price>();
    prices.add(new Price(toFive(session), country.currency(), "session"));
    if (!profession.equals("doctor") && dice.chance(0.45))
      prices.add(new Price(toFive(session * dice.between(4, 7)), country.currency(), "month"));
    if (!profession.equals("doctor") && dice.chance(0.1))
      prices.add(new Price(toFive(session * dice.between(9, 14)), country.currency(), "program"));
    return prices;
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static int toFive(double amount) {
    return Math.toIntExact(Math.round(amount / 5) * 5);
  }
}
