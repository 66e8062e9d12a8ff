package com.athleex.directory.search.lucene;

import com.athleex.directory.search.RankingWeights;
import com.athleex.directory.search.SearchResult.Factor;
import com.athleex.directory.search.SearchResult.Reason;
import com.athleex.directory.search.index.RankingSignals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order by relevance: a sum of factors, each worked out in whole
 * thousandths of a point, so that the reasons of a hit add up to its score
 * exactly.
 */
final class Relevance {

  private static final Factor[] FACTORS = Factor.values();
  private static final double FRESHNESS_HALF_LIFE_DAYS = 90;
  /** By age in days; of older profiles that of the last. */
  private static final double[] FRESHNESS = IntStream.range(0, 10 * 365)
      .mapToDouble(age -> Math.exp(-age * Math.log(2) / FRESHNESS_HALF_LIFE_DAYS)).toArray();
  /** After that, an owned profile that was not confirmed counts as stale. */
  private static final int CONFIRMED_FOR_DAYS = 90;

  private final RankingWeights weights;
  private final int today;
  private final int dayMix;
  private final double halfNearKm;
  private final double mostText;
  private final int asked;

  /**
   * @param halfNearKm
   *          where nearness is one half
   * @param mostText
   *          points of words that fit in the best way; 0 without text
   * @param asked
   *          how many specialties are sought
   */
  Relevance(RankingWeights weights, LocalDate today, double halfNearKm, int mostText, int asked) {
    this.weights = weights;
    this.halfNearKm = halfNearKm;
    this.mostText = mostText;
    this.asked = asked;
    this.today = RankingSignals.day(today);
    this.dayMix = (int) (today.toEpochDay() * 0x9E3779B97F4A7C15L >>> 32);
  }

  /**
   * @param distanceKm
   *          negative if no place is involved
   * @param textScore
   *          points of the words that fit, 0 without text
   * @param having
   *          how many of the sought specialties the trainer has
   * @param spoken
   *          whether the trainer speaks the reader's language
   * @return thousandths of a point
   */
  long score(long signals, double distanceKm, float textScore, int having, boolean spoken) {
    long sum = 0;
    for (var factor : FACTORS)
      sum += points(factor, signals, distanceKm, textScore, having, spoken);
    return sum;
  }

  List<Reason> why(long signals, double distanceKm, float textScore, int having, boolean spoken) {
    var reasons = new ArrayList<Reason>(FACTORS.length);
    for (var factor : FACTORS)
      reasons.add(new Reason(factor, points(factor, signals, distanceKm, textScore, having, spoken),
          weights.maximum(factor), part(factor, signals, distanceKm, textScore, having, spoken),
          factor == Factor.NEARNESS ? halfNearKm : null));
    return reasons;
  }

  private long points(Factor factor, long signals, double distanceKm, float textScore, int having,
      boolean spoken) {
    return Math.round(weights.maximum(factor) * part(factor, signals, distanceKm, textScore, having, spoken));
  }

  private double part(Factor factor, long signals, double distanceKm, float textScore, int having,
      boolean spoken) {
    return switch (factor) {
      case TEXT -> textScore == 0 ? 0 : textScore / mostText;
      case SPECIALTIES -> asked == 0 ? 0 : (double) having / asked;
      case NEARNESS -> distanceKm < 0 ? 0 : 1 / (1 + distanceKm / halfNearKm);
      case AVAILABILITY -> RankingSignals.accepting(signals) ? 1 : 0;
      case LANGUAGE -> spoken ? 1 : 0;
      case EVIDENCE -> evidence(signals);
      case RATING -> (RankingSignals.bayesianAverage(signals) - 1) / 4;
      case FRESHNESS -> freshness(signals);
      case ROTATION -> rotation(RankingSignals.seed(signals));
    };
  }

  private double freshness(long signals) {
    int age = Math.max(0, today - RankingSignals.fresh(signals));
    return RankingSignals.owned(signals) && age > CONFIRMED_FOR_DAYS
        ? 0
        : FRESHNESS[Math.min(age, FRESHNESS.length - 1)];
  }

  private double evidence(long signals) {
    int level = RankingSignals.evidence(signals);
    if (level >= 2 && RankingSignals.verifiedUntil(signals) >= today)
      return level == 3 ? 1 : 0.8;
    return level == 0 ? 0 : 0.2;
  }

  /**
   * A number from 0 to 1 that a trainer keeps for a day (MurmurHash3's finalizer
   * over trainer and day).
   */
  private double rotation(int seed) {
    int h = seed ^ dayMix;
    h = (h ^ h >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return ((h ^ h >>> 16) >>> 1) / (double) Integer.MAX_VALUE;
  }
}
