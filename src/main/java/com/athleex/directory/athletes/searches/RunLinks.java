package com.athleex.directory.athletes.searches;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a saved search is run. */
public final class RunLinks {

  // what the page does not ask it would leave out, and show something else
  private static final Set<String> ASKED_BY_PAGE = Set.of("q", "asWords", "understand", "bbox", "specialty",
      "near", "radiusKm", "mode", "language",
      "format", "profession", "intent", "verified", "acceptingClients", "priceMax", "currency", "minRating",
      "sort",
      "limit", "country", "lang");
  private static final Set<String> OF_NO_CONSEQUENCE = Set.of("facets", "explain");

  private RunLinks() {}

  static String api(Parameters query) {
    return address("/api/v1/trainers", query, Set.of());
  }

  /** The page that shows the same trainers; empty where there is none. */
  public static Optional<String> page(Parameters query) {
    boolean shown = query.values().keySet().stream()
        .allMatch(name -> ASKED_BY_PAGE.contains(name) || OF_NO_CONSEQUENCE.contains(name));
    return shown && query.all("specialty").size() <= 1
        ? Optional.of(address("/find", query, OF_NO_CONSEQUENCE))
        : Optional.empty();
  }

  private static String address(String path, Parameters query, Set<String> without) {
    var address = UriComponentsBuilder.fromPath(path);
    var values = new ArrayList<String>();
    query.asTexts().forEach((name, all) -> {
      if (!without.contains(name))
        for (var value : all) {
          address.queryParam(name, "{" + values.size() + "}");
          values.add(value);
        }
    });
    return address.encode().buildAndExpand(values.toArray()).toUriString();
  }
}
