package com.athleex.directory.search;

import com.athleex.directory.search.index.Card;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index found.
 *
 * @param total
 *          all hits, exactly
 * @param hits
 *          of this page, in order
 * @param facets
 *          counts by value, most frequent first; a filter's own choice does not
 *          change its own counts
 */
public record SearchResult(long total, List<Hit> hits, Map<Facet, List<Count>> facets) {

  /**
   * @param distanceKm
   *          from the centre to the place that matched, or null if none is
   *          involved
   * @param spot
   *          the place that matched, or null for a trainer who works online only
   * @param key
   *          by which the hits are sorted, ascending
   * @param score
   *          the sum of the reasons' points, in thousandths; 0 unless sorted by
   *          relevance
   */
  public record Hit(Card card, MatchMode matchMode, @Nullable Double distanceKm, Card.@Nullable Spot spot,
      long key,
      long score, List<Reason> why) {}

  /** How athlete and trainer would meet. */
  public enum MatchMode {
    AT_VENUE, TRAVELS_TO_YOU, ONLINE
  }

  /**
   * One factor of the ranking.
   *
   * @param points
   *          in thousandths: {@code maximum} times {@code part}, rounded
   * @param maximum
   *          the factor's weight, in thousandths
   * @param part
   *          how much of the factor this hit has, 0 to 1
   * @param halfNearKm
   *          of nearness: where it is one half; else null
   */
  public record Reason(Factor factor, long points, long maximum, double part, @Nullable Double halfNearKm) {}

  /** What the order by relevance is made of. Nothing paid is among them. */
  public enum Factor {
    TEXT, SPECIALTIES, NEARNESS, AVAILABILITY, LANGUAGE, EVIDENCE, RATING, FRESHNESS, ROTATION
  }

  /**
   * @param label
   *          the value as somebody wrote it, where the index knows better than
   *          the value itself
   */
  public record Count(String value, @Nullable String label, long count, boolean selected) {}
}
