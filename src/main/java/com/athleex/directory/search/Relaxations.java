package com.athleex.directory.search;

import com.athleex.directory.search.Relaxation.Kind;
import com.athleex.directory.search.SearchQuery.Filters;
import com.athleex.directory.search.SearchQuery.Mode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out what a reader who found next to nothing could change, and what that
 * would give.
 */
final class Relaxations {

  private static final double[] RADII_KM = {5, 10, 25, 50, 100, 200, 500};

  private final TrainerIndex index;

  Relaxations(TrainerIndex index) {
    this.index = index;
  }

  List<Relaxation> of(SearchQuery query, long total) {
    var found = new ArrayList<Relaxation>();
    if (query.radiusKm() != null && query.mode() != Mode.ONLINE)
      wider(query, query.radiusKm(), total, found);
    var others = others(query);
    var counts = index.counts(others.stream().map(Other::query).toList());
    for (int i = 0; i < others.size(); i++) {
      var other = others.get(i);
      // who works online is somebody else than who is near
      if (counts.get(i) > (other.kind() == Kind.ONLINE ? 0 : total))
        found.add(new Relaxation(other.kind(), other.parameter(), other.value(), counts.get(i)));
    }
    return found;
  }

  /** What a reader could ask instead. */
  private record Other(Kind kind, String parameter, String value, SearchQuery query) {

    static Other without(String parameter, SearchQuery query) {
      return new Other(Kind.WITHOUT_FILTER, parameter, "", query);
    }
  }

  private static List<Other> others(SearchQuery query) {
    var others = new ArrayList<Other>();
    if (query.mode() == Mode.IN_PERSON)
      others.add(new Other(Kind.ONLINE, "mode", "online", query.withMode(Mode.ONLINE)));
    if (query.text() != null && asksMoreThanWords(query))
      others.add(Other.without("q", query.withoutText()));
    fewer(query.filters()).forEach(
        (parameter, filters) -> others.add(Other.without(parameter, query.withFilters(filters))));
    return others;
  }

  // without its only words a search finds everybody, which helps nobody
  private static boolean asksMoreThanWords(SearchQuery query) {
    return query.centre() != null || query.box() != null || !query.filters().equals(Filters.NONE);
  }

  private void wider(SearchQuery query, double radiusKm, long total, List<Relaxation> found) {
    for (double km : RADII_KM) {
      if (km <= radiusKm)
        continue;
      long wider = index.count(query.withRadius(km));
      if (wider <= total)
        continue;
      found.add(new Relaxation(Kind.RADIUS, "radiusKm", Integer.toString((int) km), wider));
      return;
    }
  }

  private static Map<String, Filters> fewer(Filters f) {
    var fewer = new LinkedHashMap<String, Filters>();
    if (f.priceMax() != null)
      fewer.put("priceMax", f.withoutPrice());
    if (f.minRating() != null)
      fewer.put("minRating", f.withMinRating(null));
    if (f.verified())
      fewer.put("verified", f.withVerified(false));
    if (f.acceptingClients())
      fewer.put("acceptingClients", f.withAcceptingClients(false));
    if (!f.credentials().isEmpty())
      fewer.put("credential", new Filters(f.specialties(), f.languages(), f.formats(),
          f.professions(), Set.of(), f.verified(), f.priceMax(), f.minRating(), f.acceptingClients()));
    if (!f.professions().isEmpty())
      fewer.put("profession", new Filters(f.specialties(), f.languages(), f.formats(),
          Set.of(), f.credentials(), f.verified(), f.priceMax(), f.minRating(), f.acceptingClients()));
    if (!f.formats().isEmpty())
      fewer.put("format", new Filters(f.specialties(), f.languages(), Set.of(),
          f.professions(), f.credentials(), f.verified(), f.priceMax(), f.minRating(), f.acceptingClients()));
    if (!f.languages().isEmpty())
      fewer.put("language", new Filters(f.specialties(), Set.of(), f.formats(),
          f.professions(), f.credentials(), f.verified(), f.priceMax(), f.minRating(), f.acceptingClients()));
    if (!f.specialties().isEmpty())
      fewer.put("specialty", new Filters(Set.of(), f.languages(), f.formats(),
          f.professions(), f.credentials(), f.verified(), f.priceMax(), f.minRating(), f.acceptingClients()));
    return fewer;
  }
}
