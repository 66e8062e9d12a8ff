package com.athleex.directory.search.lucene;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.SearchResult;
import com.athleex.directory.search.SearchResult.Count;
import com.athleex.directory.search.SearchResult.Hit;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.SearchResult.Reason;
import com.athleex.directory.search.TrainerIndex;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.search.index.IndexHealth;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.search.rates.ReferenceRates;
import com.athleex.directory.web.ProblemException;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * Searches the Lucene index that Hibernate Search keeps. It reads that index
 * directly: one pass over the candidates counts, filters and ranks, which the
 * query language of Hibernate Search would do in several.
 */
@Component
class LuceneTrainerIndex implements TrainerIndex {

  private final LuceneIndexScope index;
  private final Queries queries;
  private final RankingWeights weights;
  private final ComparablePrices.Rates rates;
  private final IndexHealth health;

  LuceneTrainerIndex(EntityManagerFactory persistence, RankingWeights weights, ReferenceRates rates,
      IndexHealth health) {
    var mapping = Search.mapping(persistence);
    var backend = mapping.backend().unwrap(LuceneBackend.class);
    this.index = mapping.scope(TrainerListing.class).extension(LuceneExtension.get());
    this.queries = new Queries(new TextQueries(name -> backend.analyzer(name).orElseThrow()));
    this.weights = weights;
    this.rates = new ComparablePrices.Rates(rates);
    this.health = health;
  }

  @Override
  public SearchResult search(SearchQuery query) {
    try (IndexReader reader = index.openIndexReader()) {
      return search(query, reader);
    } catch (IOException | RuntimeException e) {
      if (e instanceof ProblemException problem)
        throw problem;
      health.searchFailed(e);
      throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE);
    }
  }

  private SearchResult search(SearchQuery query, IndexReader reader) throws IOException {
    var relevance = new Relevance(weights, query.today());
    var prices = rates.in(query.currency());
    var collector = new HitCollector(query, new SortKeys(query, relevance, prices), prices);
    new IndexSearcher(reader).search(queries.candidates(query), collector);
    var hits = new ArrayList<Hit>(query.limit());
    if (query.limit() > 0)
      for (var candidate : collector.best())
        hits.add(hit(candidate, query, relevance));
    return new SearchResult(collector.total(), hits, counts(collector));
  }

  private static Map<Facet, List<Count>> counts(HitCollector collector) {
    var counts = new EnumMap<Facet, List<Count>>(Facet.class);
    for (var facet : collector.facets())
      counts.put(facet.facet(), facet.result());
    return counts;
  }

  private static Hit hit(Candidate found, SearchQuery query, Relevance relevance) throws IOException {
    var card = card(found.segment().reader(), found.doc());
    long score = query.sort() == Sort.RELEVANCE ? -found.key() : 0;
    double distanceKm = found.distance() < 0 ? -1 : found.distance() / 100.0;
    var spot = spot(card, found, query);
    var mode = found.mode() == MatchMode.ONLINE && spot != null && query.mode() != SearchQuery.Mode.ONLINE
        && !Queries.isPlaced(query) ? MatchMode.AT_VENUE : found.mode();
    List<Reason> why = query.explain() && query.sort() == Sort.RELEVANCE
        ? relevance.why(signals(found), distanceKm, found.textScore())
        : List.of();
    return new Hit(card, mode, distanceKm < 0 ? null : distanceKm, spot, found.key(), score, why);
  }

  private static Card.@org.jspecify.annotations.Nullable Spot spot(Card card, Candidate found,
      SearchQuery query) {
    for (var spot : card.locations())
      if (spot.packed() == found.location())
        return spot;
    boolean anywhere = !Queries.isPlaced(query) && query.mode() != SearchQuery.Mode.ONLINE;
    return anywhere && card.meetsInPerson() && !card.locations().isEmpty()
        ? card.locations().getFirst()
        : null;
  }

  private static Card card(LeafReader segment, int doc) throws IOException {
    var cards = DocValues.getBinary(segment, ListingFields.CARD);
    if (!cards.advanceExact(doc))
      throw new IOException("a document of the index has no card");
    var bytes = cards.binaryValue();
    return Card.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  private static long signals(Candidate found) throws IOException {
    var signals = DocValues.getSortedNumeric(found.segment().reader(), ListingFields.SIGNALS);
    return signals.advanceExact(found.doc()) ? signals.nextValue() : 0;
  }
}
