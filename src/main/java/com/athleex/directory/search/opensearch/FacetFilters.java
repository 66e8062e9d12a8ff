package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.index.RankingSignals;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What readers choose in facets. Choices in facets that are counted narrow the
 * hits after all is counted, and each count by itself leaves its own choice
 * out.
 */
final class FacetFilters {

  /** More values than a facet has; OpenSearch refuses above 65,535. */
  private static final int MOST_VALUES = 20_000;

  private final SearchQuery query;
  private final Map<Facet, Map<String, Object>> counted = new EnumMap<>(Facet.class);
  private final List<Map<String, Object>> others = new ArrayList<>();

  FacetFilters(SearchQuery query) {
    this.query = query;
    for (var facet : Facet.values()) {
      var chosen = facet.chosen(query.filters());
      if (chosen.isEmpty())
        continue;
      var choice = facet == Facet.CREDENTIAL
          ? credentials(chosen, RankingSignals.day(query.today()))
          : Json.terms(facet.field(), chosen);
      if (query.facets().contains(facet))
        counted.put(facet, choice);
      else
        others.add(choice);
    }
  }

  private static Map<String, Object> credentials(Iterable<String> slugs, int day) {
    var any = new ArrayList<Map<String, Object>>();
    for (var slug : slugs)
      any.add(Json.range(Facet.CREDENTIAL.field(),
          Map.of("gte", CredentialTerm.first(slug, day), "lt", CredentialTerm.end(slug))));
    return Json.any(any);
  }

  /** What narrows hits and counts alike. */
  List<Map<String, Object>> beforeCounting() {
    return others;
  }

  /** What narrows the hits alone. */
  List<Map<String, Object>> afterCounting() {
    return List.copyOf(counted.values());
  }

  Map<String, Object> aggregations() {
    var aggregations = new HashMap<String, Object>();
    for (var facet : query.facets()) {
      var rest = new EnumMap<>(counted);
      rest.remove(facet);
      aggregations.put(facet.name(),
          Map.of("filter", Json.all(List.copyOf(rest.values())), "aggs",
              Map.of("values", Map.of("terms", Map.of("field", facet.field(), "size", MOST_VALUES)))));
    }
    return aggregations;
  }
}
