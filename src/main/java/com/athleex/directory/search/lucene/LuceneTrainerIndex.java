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
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Searches the Lucene index that Hibernate Search keeps. It reads that index
 * directly: one pass over the candidates counts, filters and ranks, which the
 * query language of Hibernate Search would do in several.
 */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "lucene")
class LuceneTrainerIndex implements TrainerIndex {

  /** Each may be counted twice. */
  private static final int COUNTED_TOGETHER = NearCounts.MOST_SEARCHES / 2;

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

  /**
   * Before anybody is let in: the first to ask would wait for the columns, which
   * take seconds to make for a million trainers.
   */
  @EventListener(ApplicationStartedEvent.class)
  void makeColumns() {
    try {
      read(reader -> {
        for (var leaf : reader.leaves())
          columns.of(leaf.reader());
        return reader;
      });
    } catch (ProblemException unreadable) {
      // the examination that follows tells it, and has it mended
    }
  }

  @Override
  public SearchResult search(SearchQuery query) {
    return read(reader -> search(query, look(reader)));
  }

  @Override
  public List<Long> counts(List<SearchQuery> queries) {
    return read(reader -> {
      var look = look(reader);
      var counts = new ArrayList<Long>(queries.size());
      for (int from = 0; from < queries.size(); from += COUNTED_TOGETHER)
        counts.addAll(new Counting(look, this.queries, columns, new Searching())
            .of(queries.subList(from, Math.min(queries.size(), from + COUNTED_TOGETHER))));
      return counts;
    });
  }

  private final class Searching implements Counting.Reading {

    @Override
    public @Nullable SoughtWords sought(SearchQuery query) {
      return LuceneTrainerIndex.this.sought(query);
    }

    @Override
    public long total(SearchQuery query, Look look) throws IOException {
      return search(query, look).total();
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

  private Look look(IndexReader reader) {
    return new Look(reader, columns, longest);
  }

  private SearchResult search(SearchQuery query, Look look) throws IOException {
    var sought = sought(query);
    var relevance = relevance(query, sought);
    var collector = collect(query, sought, relevance, look);
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
    return new Relevance(weights, query.today(), query.halfNearKm(), sought == null ? 0 : sought.most(),
        query.filters().specialties().size());
  }

  private HitCollector collect(SearchQuery query, @Nullable SoughtWords sought, Relevance relevance,
      Look look) throws IOException {
    boolean inPlace = sought == null && query.mode() == Mode.IN_PERSON && Queries.isPlaced(query);
    var near = inPlace && HitCollector.takesAnyOrder(query)
        ? queries.nearAlone(List.of(query), look.index())
        : null;
    var prices = rates.in(query.currency());
    var collector = new HitCollector(query, new SortKeys(query, relevance, prices, columns), prices, columns,
        near == null ? Condition.beyondIndex(query) : Condition.of(query));
    if (near == null)
      look.over(queries.candidates(query, sought, look.searcher()), collector);
    else
      look.over(near, collector);
    return collector;
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
        ? relevance.why(signals(found), distanceKm, found.textScore(),
            query.filters().countSpecialties(card.specialties()), query.isReadIn(card.languages()))
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
