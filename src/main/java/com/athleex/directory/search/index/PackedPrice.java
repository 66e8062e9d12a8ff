package com.athleex.directory.search.index;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A price in one {@code long}, currency first, so that prices of one currency
 * are one range of numbers.
 */
public final class PackedPrice {

  private static final int AMOUNT_BITS = 45;

  private PackedPrice() {}

  /**
   * @param currency
   *          ISO 4217, three capital letters
   */
  public static long pack(String currency, BigDecimal amount) {
    long hundredths = amount.movePointRight(2).setScale(0, RoundingMode.CEILING).longValueExact();
    return lowest(currency) | Math.min(hundredths, (1L << AMOUNT_BITS) - 1);
  }

  public static long lowest(String currency) {
    long letters = 0;
    for (int i = 0; i < 3; i++)
      letters = letters << 5 | currency.charAt(i) - 'A';
    return letters << AMOUNT_BITS;
  }

  public static long highest(String currency) {
    return lowest(currency) | (1L << AMOUNT_BITS) - 1;
  }
}
