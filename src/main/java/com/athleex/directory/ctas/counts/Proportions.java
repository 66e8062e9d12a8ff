package com.athleex.directory.ctas.counts;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How sure a click rate is, and a difference of two.
 *
 * <ul>
 * <li>E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927),
 * 209-212; the interval is method 3 of R. G. Newcombe, "Two-sided confidence
 * intervals for the single proportion", Statistics in Medicine 17 (1998),
 * 857-872.
 * <li>The interval of a difference is method 10 of R. G. Newcombe, "Interval
 * estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998), 873-890.
 * <li>The sample size is equation 4.14 of J. L. Fleiss, B. Levin, M. C. Paik,
 * "Statistical Methods for Rates and Proportions", 3rd edition (2003), without
 * correction for continuity.
 * </ul>
 */
final class Proportions {

  private static final double POWER = 0.8;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Proportions() {}

  /**
   * @param of
   *          1 at least
   */
  record Share(long hits, long of) {

    double rate() {
      return (double) hits / of;
    }
  }

  record Interval(double low, double high) {}

  /**
   * Wilson's score interval.
   *
   * @param error
   *          probability that it misses the true rate, such as 0.05
   */
  static Interval wilson(Share share, double error) {
    double z = NORMAL.inverseCumulativeProbability(1 - error / 2);
    double n = share.of();
    double p = share.rate();
    double middle = 2 * n * p + z * z;
    double reach = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
    return new Interval(Math.max(0, (middle - reach) / (2 * (n + z * z))),
        Math.min(1, (middle + reach) / (2 * (n + z * z))));
  }

  /** Newcombe's interval of {@code one}'s rate minus {@code other}'s. */
  static Interval difference(Share one, Share other, double error) {
    var first = wilson(one, error);
    var second = wilson(other, error);
    double difference = one.rate() - other.rate();
    return new Interval(
        difference - Math.hypot(one.rate() - first.low(), second.high() - other.rate()),
        difference + Math.hypot(first.high() - one.rate(), other.rate() - second.low()));
  }

  /**
   * How many of each are needed to see the difference of two rates in four of
   * five trials, by a two-sided test.
   *
   * @return infinite for equal rates
   */
  static double needed(double one, double other, double error) {
    double mean = (one + other) / 2;
    double root = NORMAL.inverseCumulativeProbability(1 - error / 2) * Math.sqrt(2 * mean * (1 - mean))
        + NORMAL.inverseCumulativeProbability(POWER) * Math.sqrt(one * (1 - one) + other * (1 - other));
    return one == other ? Double.POSITIVE_INFINITY : Math.pow(root / (one - other), 2);
  }
}
