package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.ListingFields.Flags;
import com.athleex.directory.search.index.PackedRating;
import com.athleex.directory.search.index.RankingSignals;
import com.athleex.directory.search.lucene.ComparablePrices;
import com.athleex.directory.search.words.SoughtWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A search as one request to {@code _search}. */
final class SearchBody {

  private final SearchQuery query;
  private final @Nullable SoughtWords words;
  private final ComparablePrices prices;
  private final Scripts scripts;

  /**
   * @param words
   *          of the search's text; null where it has none
   */
  SearchBody(SearchQuery query, @Nullable SoughtWords words, ComparablePrices prices, Scripts scripts) {
    this.query = query;
    this.words = words;
    this.prices = prices;
    this.scripts = scripts;
  }

  /** Whether it matters where a trainer is. */
  static boolean measures(SearchQuery query) {
    return query.mode() != Mode.ONLINE && (query.box() != null || query.centre() != null);
  }

  Map<String, Object> build() {
    var facets = new FacetFilters(query);
    var filters = new ArrayList<>(WhereFilters.of(query));
    filters.addAll(facets.beforeCounting());
    filters.addAll(plainFilters());
    // scripts last: they are asked of those alone whom the others leave
    if (measures(query))
      filters.add(Json.script(Scripts.meets(query)));
    if (query.filters().priceMax() != null)
      filters.add(Json.script(Scripts.affordable(query.filters().priceMax(), prices)));

    var body = new HashMap<String, Object>();
    body.put("query", Map.of("bool", sought(filters)));
    body.put("size", query.limit());
    body.put("track_total_hits", true);
    if (!facets.afterCounting().isEmpty())
      body.put("post_filter", Json.all(facets.afterCounting()));
    if (!query.facets().isEmpty())
      body.put("aggs", facets.aggregations());
    if (query.limit() > 0)
      order(body);
    return body;
  }

  private Map<String, Object> sought(List<Map<String, Object>> filters) {
    if (words == null)
      return Map.of("filter", filters);
    if (isRanked())
      return Map.of("filter", filters, "must", List.of(TextJson.of(words)));
    filters.addFirst(TextJson.of(words));
    return Map.of("filter", filters);
  }

  private boolean isRanked() {
    return query.sort() == Sort.RELEVANCE && query.limit() > 0;
  }

  private List<Map<String, Object>> plainFilters() {
    var narrowing = new ArrayList<Map<String, Object>>();
    var filters = query.filters();
    if (filters.acceptingClients())
      narrowing.add(WhereFilters.flag(Flags.ACCEPTING));
    if (filters.verified())
      narrowing.add(
          Json.range(ListingFields.VERIFIED_UNTIL, Map.of("gte", RankingSignals.day(query.today()))));
    if (filters.minRating() != null)
      narrowing.add(
          Json.range(ListingFields.RATING, Map.of("gte", PackedRating.lowest(filters.minRating()))));
    return narrowing;
  }

  private void order(Map<String, Object> body) {
    body.put("sort", List.of(key(), Map.of(ListingFields.HANDLE, "asc")));
    if (query.after() != null)
      body.put("search_after",
          List.of(SortKey.told(query.after().key(), query.sort()), query.after().handle()));
    body.put("track_scores", isRanked() && words != null);
    body.put("_source", List.of(ListingFields.CARD, ListingFields.SIGNALS));
  }

  private Map<String, Object> key() {
    return switch (query.sort()) {
      case RELEVANCE -> Json.byScript(scripts.relevance(query, words == null ? 0 : words.most()));
      case DISTANCE -> Json.byScript(Scripts.distance(query));
      case PRICE -> Json.byScript(Scripts.price(prices));
      case RATING -> Map.of(ListingFields.RATING, "desc");
      case NEWEST -> Map.of(ListingFields.PUBLISHED_AT, "desc");
    };
  }

}
