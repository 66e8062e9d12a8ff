package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchResult;
import com.athleex.directory.search.TrainerIndex;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.search.index.IndexHealth;
import com.athleex.directory.search.index.IndexStore;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.RankingSignals;
import com.athleex.directory.search.lucene.CardHits;
import com.athleex.directory.search.lucene.ComparablePrices;
import com.athleex.directory.search.rates.ReferenceRates;
import com.athleex.directory.search.words.WordReader;
import com.athleex.directory.web.ProblemException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Searches an OpenSearch index with one request. The cluster finds, counts and
 * sorts; what a hit says is worked out here, of its card.
 */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "elasticsearch")
class OpenSearchTrainerIndex implements TrainerIndex {

  private static final List<String> CARD_AND_SIGNALS = List.of(ListingFields.CARD, ListingFields.SIGNALS);

  private final Cluster cluster;
  private final OpenSearchStore store;
  private final WordReader words;
  private final RankingWeights weights;
  private final Scripts scripts;
  private final ComparablePrices.Rates rates;
  private final IndexHealth health;

  OpenSearchTrainerIndex(Cluster cluster, OpenSearchStore store, WordReader words, RankingWeights weights,
      ReferenceRates rates, IndexHealth health) {
    this.cluster = cluster;
    this.store = store;
    this.words = words;
    this.weights = weights;
    this.scripts = new Scripts(weights);
    this.rates = new ComparablePrices.Rates(rates);
    this.health = health;
  }

  @Override
  public SearchResult search(SearchQuery query) {
    var sought = query.text() == null ? null : words.read(query.text());
    var body = new SearchBody(query, sought, rates.in(query.currency()), scripts).build();
    var hits = new CardHits(query, weights, sought == null ? 0 : sought.most());
    return reading(() -> {
      var answer = cluster.search(body);
      var found = answer.path("hits");
      return new SearchResult(found.path("total").path("value").longValue(),
          found.path("hits").valueStream().map(hit -> hits.of(card(hit.path("_source")),
              hit.path("_source").path(ListingFields.SIGNALS).longValue(),
              SortKey.of(hit.path("sort").path(0), query.sort()), hit.path("_score").floatValue(0))).toList(),
          FacetCounts.of(query, answer.path("aggregations")));
    });
  }

  @Override
  public void each(BiConsumer<Card, LocalDate> visitor) {
    reading(() -> {
      store.each(CARD_AND_SIGNALS, document -> visitor.accept(card(document),
          RankingSignals.date(RankingSignals.fresh(document.path(ListingFields.SIGNALS).longValue()))));
      return store;
    });
  }

  static Card card(JsonNode source) {
    var bytes = Base64.getDecoder().decode(source.path(ListingFields.CARD).asString());
    return Card.decode(bytes, 0, bytes.length);
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  private <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException | RuntimeException e) {
      if (e instanceof ProblemException problem)
        throw problem;
      health.searchFailed(e);
      throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE);
    }
  }
}
