package com.athleex.directory.search.opensearch;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.TrainerNames;
import com.athleex.directory.search.index.IndexHealth;
import com.athleex.directory.search.index.IndexStore;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.NameStarts;
import com.athleex.directory.web.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds names in an OpenSearch index, with one request. */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "elasticsearch")
class OpenSearchTrainerNames implements TrainerNames {

  private static final int MOST_SPELLINGS = 50;

  private final Cluster cluster;
  private final IndexHealth health;

  OpenSearchTrainerNames(Cluster cluster, IndexHealth health) {
    this.cluster = cluster;
    this.health = health;
  }

  @Override
  public List<Named> beginningWith(List<String> words, @Nullable GeoPoint near, int limit) {
    var better = new ArrayList<Map<String, Object>>();
    if (NameStarts.mayBeWhole(words))
      better.add(scored(2, all(words, word -> term(NameStarts.whole(word)))));
    if (words.size() > 1)
      better.add(scored(1, all(words.subList(0, words.size() - 1), word -> term(NameStarts.whole(word)))));
    var starts = all(words, word -> term(NameStarts.start(word)));
    return found(Map.of("bool", Map.of("filter", List.of(starts), "should", better)), near, limit);
  }

  @Override
  public List<Named> speltLike(List<String> words, @Nullable GeoPoint near, int limit) {
    if (words.stream().noneMatch(word -> NameStarts.edits(word) > 0))
      return List.of();
    return found(all(words, OpenSearchTrainerNames::like), near, limit);
  }

  private static Map<String, Object> all(List<String> words,
      Function<String, Map<String, Object>> query) {
    return Json.all(words.stream().distinct().map(query).toList());
  }

  private static Map<String, Object> scored(int points, Map<String, Object> query) {
    return Map.of("constant_score", Map.of("filter", query, "boost", points));
  }

  private static Map<String, Object> term(String term) {
    return Json.term(ListingFields.NAME_STARTS, term);
  }

  private static Map<String, Object> like(String word) {
    var start = NameStarts.start(word);
    int edits = NameStarts.edits(start);
    if (edits == 0)
      return term(start);
    return Map.of("fuzzy", Map.of(ListingFields.NAME_STARTS, Map.of("value", start, "fuzziness", edits,
        "prefix_length", NameStarts.rightLetters(edits), "max_expansions", MOST_SPELLINGS)));
  }

  private List<Named> found(Map<String, Object> query, @Nullable GeoPoint near, int limit) {
    var body = Map.of("query", query, "size", limit, "track_total_hits", false, "sort", order(near),
        "_source", List.of(ListingFields.CARD));
    try {
      return cluster.search(body).path("hits").path("hits").valueStream().map(hit -> named(hit, near))
          .toList();
    } catch (IOException | RuntimeException e) {
      health.searchFailed(e);
      throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE);
    }
  }

  private static List<Map<String, Object>> order(@Nullable GeoPoint near) {
    var order = new ArrayList<Map<String, Object>>();
    order.add(Map.of("_score", "desc"));
    if (near != null)
      order.add(Json.byScript(Scripts.distance(near)));
    order.add(Map.of(OpenSearchFields.rank(ListingFields.NAME_STARTS), "desc"));
    order.add(Map.of(ListingFields.HANDLE, "asc"));
    return order;
  }

  private static Named named(JsonNode hit, @Nullable GeoPoint near) {
    return Named.of(OpenSearchTrainerIndex.card(hit.path("_source")), near);
  }
}
