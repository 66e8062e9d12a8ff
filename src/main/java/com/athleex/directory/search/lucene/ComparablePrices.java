package com.athleex.directory.search.lucene;

import com.athleex.directory.search.index.PackedPrice;
import com.athleex.directory.search.rates.ReferenceRates;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/**
 * {@link PackedPrice}s as readers of one currency compare them: their own
 * exactly, others by reference rates. A price of which no rate is known is
 * nothing to readers of another currency.
 */
public final class ComparablePrices {

  /** The key of a price that cannot be compared. */
  static final long INCOMPARABLE = Long.MAX_VALUE;

  /** Keys are this much finer than hundredths of the reader's currency. */
  private static final long FINENESS = 10_000;

  private final Rates rates;
  private final int own;
  private final double ownPerEuro;

  private ComparablePrices(Rates rates, int own) {
    this.rates = rates;
    this.own = own;
    this.ownPerEuro = rates.perEuro[own];
  }

  /**
   * Whether a price is at most {@code most}. That is taken into the price's
   * currency and rounded up to the next coin there, so that nobody misses a
   * trainer by a rate's last digit.
   *
   * @param most
   *          in hundredths of the reader's currency
   */
  boolean fits(long price, long most) {
    int currency = PackedPrice.currency(price);
    long hundredths = PackedPrice.hundredths(price);
    if (currency == own)
      return hundredths <= most;
    // of an unknown rate this compares with NaN
    return hundredths <= limit(currency, most);
  }

  /** The reader's, by {@link PackedPrice#currency}. */
  public int own() {
    return own;
  }

  /**
   * What one euro is in each currency that can be compared, by
   * {@link PackedPrice#currency}; of none if there is no rate of the reader's.
   */
  public Map<Integer, Double> perEuro() {
    var known = new HashMap<Integer, Double>();
    if (!Double.isNaN(ownPerEuro))
      for (int currency = 0; currency < PackedPrice.CURRENCIES; currency++)
        if (!Double.isNaN(rates.perEuro[currency]))
          known.put(currency, rates.perEuro[currency]);
    return known;
  }

  /**
   * The highest price that {@link #fits}, in hundredths of each currency that can
   * be compared.
   */
  public Map<Integer, Double> most(long most) {
    var limits = new HashMap<Integer, Double>();
    perEuro().keySet().forEach(currency -> limits.put(currency, limit(currency, most)));
    limits.put(own, (double) most);
    return limits;
  }

  private double limit(int currency, long most) {
    double coin = rates.coins[currency];
    return Math.ceil(most * rates.perEuro[currency] / ownPerEuro / coin) * coin;
  }

  /** By what prices sort, ascending. */
  long key(long price) {
    int currency = PackedPrice.currency(price);
    long hundredths = PackedPrice.hundredths(price);
    if (currency == own)
      return hundredths * FINENESS;
    double worth = hundredths / rates.perEuro[currency] * ownPerEuro;
    return Double.isNaN(worth) ? INCOMPARABLE : Math.round(worth * FINENESS);
  }

  /** Rates by {@link PackedPrice#currency}, so that a hit costs no look-up. */
  public static final class Rates {

    private final double[] perEuro = new double[PackedPrice.CURRENCIES];
    /** The smallest, in hundredths. */
    private final byte[] coins = new byte[PackedPrice.CURRENCIES];

    public Rates(ReferenceRates rates) {
      Arrays.fill(perEuro, Double.NaN);
      rates.perEuro().forEach((code, rate) -> {
        perEuro[PackedPrice.currency(code)] = rate;
        coins[PackedPrice
            .currency(code)] = (byte) (Currency.getInstance(code).getDefaultFractionDigits() == 0 ? 100 : 1);
      });
    }

    public ComparablePrices in(String currency) {
      return new ComparablePrices(this, PackedPrice.currency(currency));
    }
  }
}
