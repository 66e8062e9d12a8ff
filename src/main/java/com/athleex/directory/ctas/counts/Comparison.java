package com.athleex.directory.ctas.counts;

import com.athleex.directory.ctas.counts.Proportions.Interval;
import com.athleex.directory.ctas.counts.Proportions.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The click rates of a placement's variants, and what their differences are
 * worth. Of more than two variants each pair is compared, and the error that is
 * allowed is divided among the pairs (C. E. Bonferroni, 1936): the chance that
 * any pair of equal variants looks different stays below {@link #ERROR}. That
 * holds for one look at figures whose days were chosen before; who looks every
 * day until something shows will see something.
 */
record Comparison(List<Variant> variants, List<Difference> differences) {

  static final double ERROR = 0.05;
  /** A difference of rates, as a part of them, that somebody would act on. */
  private static final double WORTH_SEEING = 0.2;

  /** What a difference is worth. */
  enum Verdict {
    /** Chance alone seldom does this. */
    MORE_THAN_NOISE,
    /** Even a difference of a fifth would often be missed with so few. */
    NOT_ENOUGH_DATA,
    /** One of a fifth would have been seen in four of five cases. */
    NO_DIFFERENCE_SHOWN
  }

  record Variant(String name, Share clicks, Interval interval) {}

  /**
   * @param sampleSize
   *          of the smaller
   * @param needed
   *          of each variant, to see a difference as large as this in four of
   *          five cases; null if there is none, or no number of readers would do
   */
  record Difference(String one, String other, double value, Interval interval, long sampleSize,
      @Nullable Long needed, Verdict verdict) {}

  /**
   * @param clicks
   *          by variant, two at least
   */
  static Comparison of(SequencedMap<String, Share> clicks) {
    var variants = clicks.entrySet().stream()
        .map(each -> new Variant(each.getKey(), each.getValue(), Proportions.wilson(each.getValue(), ERROR)))
        .toList();
    double error = ERROR / (variants.size() * (variants.size() - 1) / 2.0);
    var differences = new ArrayList<Difference>();
    for (int i = 0; i < variants.size(); i++)
      for (int j = i + 1; j < variants.size(); j++)
        differences.add(difference(variants.get(j), variants.get(i), error));
    return new Comparison(variants, differences);
  }

  private static Difference difference(Variant one, Variant other, double error) {
    double first = one.clicks.rate();
    double second = other.clicks.rate();
    var interval = Proportions.difference(one.clicks, other.clicks, error);
    long smaller = Math.min(one.clicks.of(), other.clicks.of());
    double needed = Math.ceil(Proportions.needed(first, second, error));
    return new Difference(one.name, other.name, first - second, interval, smaller,
        needed > Integer.MAX_VALUE ? null : (long) needed,
        verdict(interval, smaller, pooled(one.clicks, other.clicks), error));
  }

  private static double pooled(Share one, Share other) {
    return (double) (one.hits() + other.hits()) / (one.of() + other.of());
  }

  private static Verdict verdict(Interval interval, long smaller, double rate, double error) {
    if (interval.low() > 0 || interval.high() < 0)
      return Verdict.MORE_THAN_NOISE;
    double worthSeeing = Proportions.needed(rate * (1 - WORTH_SEEING / 2),
        Math.min(1, rate * (1 + WORTH_SEEING / 2)), error);
    return smaller < worthSeeing ? Verdict.NOT_ENOUGH_DATA : Verdict.NO_DIFFERENCE_SHOWN;
  }
}
