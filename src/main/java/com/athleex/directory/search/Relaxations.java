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
    if (query.mode() == Mode.IN_PERSON) {
      long online = index.count(query.withMode(Mode.ONLINE));
      if (online > 0)
        found.add(new Relaxation(Kind.ONLINE, "mode", "online", online));
    }
    if (query.text() != null && asksMoreThanWords(query)) {
      long without = index.count(query.withoutText());
      if (without > total)
        found.add(new Relaxation(Kind.WITHOUT_FILTER, "q", "", without));
    }
    fewer(query.filters()).forEach((parameter, filters) -> {
      long without = index.count(query.withFilters(filters));
      if (without > total)
        found.add(new Relaxation(Kind.WITHOUT_FILTER, parameter, "", without));
    });
    return found;
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
