package com.athleex.directory.search.lucene;

import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.SearchResult.Hit;
import com.athleex.directory.search.SearchResult.MatchMode;
import com.athleex.directory.search.SearchResult.Reason;
import com.athleex.directory.search.index.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out of a card alone what a hit says of a search: for an index elsewhere
 * that tells cards, and no more.
 */
public final class CardHits {

  private final SearchQuery query;
  private final Whereabouts whereabouts;
  private final Relevance relevance;

  /**
   * @param mostText
   *          points of words that fit in the best way; 0 without text
   */
  public CardHits(SearchQuery query, RankingWeights weights, int mostText) {
    this.query = query;
    this.whereabouts = new Whereabouts(query);
    this.relevance = new Relevance(weights, query.today(), query.halfNearKm(), mostText,
        query.filters().specialties().size());
  }

  /**
   * @param signals
   *          {@link com.athleex.directory.search.index.RankingSignals}
   * @param key
   *          by which the index sorted it
   * @param textScore
   *          points of the words that fit
   */
  public Hit of(Card card, long signals, long key, float textScore) {
    boolean ranked = query.sort() == Sort.RELEVANCE;
    find(card);
    double distanceKm = whereabouts.distance < 0 ? -1 : whereabouts.distanceKm();
    var spot = spot(card);
    boolean anywhere = spot != null && query.mode() != Mode.ONLINE && !Queries.isPlaced(query);
    var mode = whereabouts.mode == MatchMode.ONLINE && anywhere ? MatchMode.AT_VENUE : whereabouts.mode;
    List<Reason> why = query.explain() && ranked
        ? relevance.why(signals, distanceKm, textScore,
            query.filters().countSpecialties(card.specialties()), query.isReadIn(card.languages()))
        : List.of();
    return new Hit(card, mode, distanceKm < 0 ? null : distanceKm, spot, key, ranked ? -key : 0, why);
  }

  private void find(Card card) {
    whereabouts.nowhere();
    boolean placed = query.box() != null || query.centre() != null;
    if (!placed || query.mode() == Mode.ONLINE || !card.meetsInPerson())
      return;
    // in the order in which an index has them
    whereabouts.matches(card.locations().stream().mapToLong(Card.Spot::packed).sorted().toArray());
  }

  private Card.@Nullable Spot spot(Card card) {
    for (var spot : card.locations())
      if (spot.packed() == whereabouts.location)
        return spot;
    boolean anywhere = !Queries.isPlaced(query) && query.mode() != Mode.ONLINE;
    return anywhere && card.meetsInPerson() && !card.locations().isEmpty()
        ? card.locations().getFirst()
        : null;
  }
}
