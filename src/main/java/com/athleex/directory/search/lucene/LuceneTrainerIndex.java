package com.athleex.directory.search.lucene;

import com.athleex.directory.search.Facet;
import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.search.SearchBounds;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.SearchResult;
import com.athleex.directory.search.SearchResult.Count;
import com.athleex.directory.search.SearchResult.Hit;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.SearchResult.Reason;
import com.athleex.directory.search.TrainerIndex;
import com.athleex.directory.search.columns.SegmentColumns;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.search.index.IndexHealth;
import com.athleex.directory.search.index.IndexStore;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.RankingSignals;
import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.search.rates.ReferenceRates;
import com.athleex.directory.search.words.SoughtWords;
import com.athleex.directory.search.words.WordReader;
import com.athleex.directory.web.ProblemException;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.SparseFixedBitSet;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Searches the Lucene index that Hibernate Search keeps. It reads that index
 * directly: one pass over the candidates counts, filters and ranks, which the
 * query language of Hibernate Search would do in several.
 */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "lucene")
class LuceneTrainerIndex implements TrainerIndex {

  private static final Duration COME_BACK_AFTER = Duration.ofSeconds(2);

  private final LuceneIndexScope index;
  private final Queries queries;
  private final WordReader words;
  private final RankingWeights weights;
  private final ComparablePrices.Rates rates;
  private final IndexHealth health;
  private final Duration longest;
  private final SegmentColumns columns = new SegmentColumns();

  LuceneTrainerIndex(EntityManagerFactory persistence, WordReader words, RankingWeights weights,
      ReferenceRates rates, IndexHealth health, SearchBounds bounds) {
    var mapping = Search.mapping(persistence);
    this.index = mapping.scope(TrainerListing.class).extension(LuceneExtension.get());
    this.queries = new Queries(columns);
    this.words = words;
    this.weights = weights;
    this.rates = new ComparablePrices.Rates(rates);
    this.health = health;
    this.longest = bounds.longest();
  }

  @Override
  public SearchResult search(SearchQuery query) {
    return read(reader -> search(query, reader));
  }

  @Override
  public List<Long> counts(List<SearchQuery> queries) {
    return read(reader -> {
      var counting = new Counting(new IndexSearcher(reader));
      var counts = new ArrayList<Long>(queries.size());
      for (var query : queries)
        counts.add(counting.of(query.countOnly()));
      return counts;
    });
  }

  /**
   * Counts without a look at each where the index knows a number. Who is near is
   * judged once for all queries that differ in what follows from it.
   */
  private final class Counting {

    private final IndexSearcher searcher;
    private final Map<SearchQuery, BitSet> near = new HashMap<>();

    Counting(IndexSearcher searcher) {
      this.searcher = searcher;
    }

    long of(SearchQuery query) throws IOException {
      boolean priced = query.filters().priceMax() != null;
      if (query.mode() == Mode.IN_PERSON && Queries.isPlaced(query))
        return nearby(query, false);
      if (priced)
        return search(query, searcher.getIndexReader()).total();
      if (query.mode() != Mode.ANY || !Queries.isPlaced(query))
        return known(query);
      // who is near and online as well would count twice
      return known(query.withMode(Mode.ONLINE)) + nearby(query, false) - nearby(query, true);
    }

    private long known(SearchQuery query) throws IOException {
      var candidates = candidates(query);
      return withinBounds(searcher, () -> searcher.count(candidates));
    }

    private long nearby(SearchQuery query, boolean online) throws IOException {
      var whoever = query.withMode(Mode.IN_PERSON).withFilters(query.filters().withoutNarrowing());
      var found = near.get(whoever);
      if (found == null) {
        found = new SparseFixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        collect(whoever, sought(whoever), searcher, candidates(whoever), found);
        near.put(whoever, found);
      }
      return new Narrowing(query, online, columns).count(found, searcher.getIndexReader());
    }

    private Query candidates(SearchQuery query) throws IOException {
      return queries.candidates(query, sought(query), searcher);
    }
  }

  @Override
  public void each(BiConsumer<Card, LocalDate> visitor) {
    read(reader -> {
      for (var leaf : reader.leaves())
        each(leaf.reader(), visitor);
      return reader;
    });
  }

  private static void each(LeafReader segment, BiConsumer<Card, LocalDate> visitor) throws IOException {
    var live = segment.getLiveDocs();
    var cards = DocValues.getBinary(segment, ListingFields.CARD);
    var signals = DocValues.getSortedNumeric(segment, ListingFields.SIGNALS);
    for (int doc = cards.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = cards.nextDoc())
      if ((live == null || live.get(doc)) && signals.advanceExact(doc)) {
        var bytes = cards.binaryValue();
        visitor.accept(Card.decode(bytes.bytes, bytes.offset, bytes.length),
            RankingSignals.date(RankingSignals.fresh(signals.nextValue())));
      }
  }

  private <T> T read(Reading<T> reading) {
    try (IndexReader reader = index.openIndexReader()) {
      return reading.of(reader);
    } catch (IOException | RuntimeException e) {
      if (e instanceof ProblemException problem)
        throw problem;
      health.searchFailed(e);
      throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(IndexReader reader) throws IOException;
  }

  private SearchResult search(SearchQuery query, IndexReader reader) throws IOException {
    var sought = sought(query);
    var searcher = new IndexSearcher(reader);
    var collector = collect(query, sought, searcher, queries.candidates(query, sought, searcher), null);
    var relevance = relevance(query, sought);
    var hits = new ArrayList<Hit>(query.limit());
    if (query.limit() > 0)
      for (var candidate : collector.best())
        hits.add(hit(candidate, query, relevance));
    return new SearchResult(collector.total(), hits, counts(collector));
  }

  private @Nullable SoughtWords sought(SearchQuery query) {
    return query.text() == null ? null : words.read(query.text());
  }

  private Relevance relevance(SearchQuery query, @Nullable SoughtWords sought) {
    return new Relevance(weights, query.today(), query.halfNearKm(), sought == null ? 0 : sought.most());
  }

  private HitCollector collect(SearchQuery query, @Nullable SoughtWords sought, IndexSearcher searcher,
      Query candidates, @Nullable BitSet all) throws IOException {
    var prices = rates.in(query.currency());
    var collector = new HitCollector(query, new SortKeys(query, relevance(query, sought), prices), prices,
        columns, all);
    // whoever comes first after a start or a large merge has them read, and is not
    // charged for it
    for (var leaf : searcher.getIndexReader().leaves())
      columns.of(leaf.reader());
    return withinBounds(searcher, () -> {
      searcher.search(candidates, collector);
      return collector;
    });
  }

  private <T> T withinBounds(IndexSearcher searcher, Look<T> look) throws IOException {
    searcher.setTimeout(new QueryTimeoutImpl(longest.toMillis()));
    var seen = look.take();
    if (searcher.timedOut())
      throw new ProblemException(SearchProblem.SEARCH_TOO_COSTLY).retryAfter(COME_BACK_AFTER);
    return seen;
  }

  @FunctionalInterface
  private interface Look<T> {
    T take() throws IOException;
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
    var mode = found.mode() == MatchMode.ONLINE && spot != null && query.mode() != Mode.ONLINE
        && !Queries.isPlaced(query) ? MatchMode.AT_VENUE : found.mode();
    List<Reason> why = query.explain() && query.sort() == Sort.RELEVANCE
        ? relevance.why(signals(found), distanceKm, found.textScore())
        : List.of();
    return new Hit(card, mode, distanceKm < 0 ? null : distanceKm, spot, found.key(), score, why);
  }

  private static Card.@Nullable Spot spot(Card card, Candidate found,
      SearchQuery query) {
    for (var spot : card.locations())
      if (spot.packed() == found.location())
        return spot;
    boolean anywhere = !Queries.isPlaced(query) && query.mode() != Mode.ONLINE;
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
