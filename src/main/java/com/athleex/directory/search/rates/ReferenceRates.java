package com.athleex.directory.search.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What one euro was worth in other currencies on some day. Good enough to
 * compare prices, not to pay by.
 *
 * @param date
 *          on which they held
 * @param perEuro
 *          by ISO 4217; the euro is among them, as 1
 */
public record ReferenceRates(LocalDate date, Map<String, Double> perEuro) {

  public boolean know(String currency) {
    return perEuro.containsKey(currency);
  }

  /**
   * What an amount is worth in another currency: NaN if no rate is known, the
   * amount itself in its own.
   */
  public double worth(BigDecimal amount, String currency, String in) {
    if (currency.equals(in))
      return amount.doubleValue();
    return amount.doubleValue() / perEuro.getOrDefault(currency, Double.NaN)
        * perEuro.getOrDefault(in, Double.NaN);
  }
}
