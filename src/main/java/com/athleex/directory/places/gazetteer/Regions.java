package com.athleex.directory.places.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What countries, their divisions and Italian provinces are called: countries
 * as the Java platform names them in five languages and by ISO code, the rest
 * as the file {@code regions.tsv} says. One name may mean several ("CA" is
 * Canada, California and Cagliari).
 */
final class Regions {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.GERMAN,
      Locale.FRENCH, Locale.of("es"));

  private final Map<String, List<Area>> areasByName = new HashMap<>();
  private final Set<Area> provinces = new HashSet<>();
  private final Map<Area, String> divisions = new HashMap<>();

  Regions() {
    for (String code : Locale.getISOCountries())
      addCountry(code);
    Table.read("regions.tsv", this::addRegion);
  }

  /** What a folded name means; empty if it is no region's. */
  List<Area> called(String key) {
    return areasByName.getOrDefault(key, List.of());
  }

  /** What a first-order division calls itself, or null. */
  @Nullable
  String division(String countryCode, String admin1Code) {
    return divisions.get(new Area(countryCode, admin1Code, null));
  }

  boolean isProvinceOf(String province, String countryCode, @Nullable String admin1Code) {
    return provinces.contains(new Area(countryCode, admin1Code, province));
  }

  private void addCountry(String code) {
    var area = new Area(code, null, null);
    var country = Locale.of("", code);
    add(code, area);
    add(country.getISO3Country(), area);
    for (Locale language : LANGUAGES)
      add(country.getDisplayCountry(language), area);
  }

  private void addRegion(String[] cells) {
    var area = new Area(cells[0], cells[1].isEmpty() ? null : cells[1], cells[2].isEmpty() ? null : cells[2]);
    if (area.province() != null)
      provinces.add(area);
    else if (area.admin1Code() != null)
      divisions.put(area, cells[3].replaceAll("\\|.*", ""));
    for (String name : cells[3].split("\\|"))
      // a province is known by its code alone, whatever region a place is said to be
      // in
      add(name, area.province() == null ? area : new Area(area.countryCode(), null, area.province()));
  }

  private void add(String name, Area area) {
    List<Area> areas = areasByName.computeIfAbsent(Folding.key(name), key -> new ArrayList<>(1));
    if (!areas.contains(area))
      areas.add(area);
  }
}
