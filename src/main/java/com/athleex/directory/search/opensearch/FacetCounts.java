package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchResult.Count;
import com.athleex.directory.search.index.RankingSignals;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads facets out of an answer. */
final class FacetCounts {

  private static final int MOST_VALUES = 50;

  private FacetCounts() {}

  static Map<Facet, List<Count>> of(SearchQuery query, JsonNode aggregations) {
    var counts = new EnumMap<Facet, List<Count>>(Facet.class);
    for (var facet : query.facets()) {
      var buckets = aggregations.path(facet.name()).path("values").path("buckets");
      var counted = facet == Facet.CREDENTIAL
          ? titles(buckets, RankingSignals.day(query.today()))
          : values(facet, buckets, facet.chosen(query.filters()));
      counts.put(facet, shown(counted, facet.chosen(query.filters())));
    }
    return counts;
  }

  // regional forms of a language can be chosen, but are not offered
  private static List<Count> values(Facet facet, JsonNode buckets, Set<String> chosen) {
    return buckets.valueStream().map(bucket -> {
      var value = bucket.path("key").asString();
      return new Count(value, null, count(bucket), chosen.contains(value));
    }).filter(c -> facet != Facet.LANGUAGE || c.selected() || c.value().indexOf('-') < 0).toList();
  }

  private static List<Count> titles(JsonNode buckets, int today) {
    var byTitle = new TreeMap<String, Count>();
    buckets.forEach(bucket -> {
      var term = CredentialTerm.parse(bucket.path("key").asString());
      if (term.lastDay() >= today)
        byTitle.merge(term.title(), new Count(term.slug(), term.title(), count(bucket), false),
            FacetCounts::together);
    });
    return List.copyOf(byTitle.values());
  }

  private static long count(JsonNode bucket) {
    return bucket.path("doc_count").longValue();
  }

  /** As one, under the more frequent label. */
  private static Count together(Count a, Count b) {
    return new Count(a.value(), a.count() >= b.count() ? a.label() : b.label(), a.count() + b.count(),
        a.selected());
  }

  private static List<Count> shown(List<Count> counted, Set<String> chosen) {
    var byValue = new LinkedHashMap<String, Count>();
    for (var count : counted)
      byValue.merge(count.value(),
          new Count(count.value(), count.label(), count.count(), chosen.contains(count.value())),
          FacetCounts::together);
    for (var value : chosen)
      byValue.putIfAbsent(value, new Count(value, null, 0, true));
    return byValue.values().stream()
        .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
        .limit(MOST_VALUES).toList();
  }
}
