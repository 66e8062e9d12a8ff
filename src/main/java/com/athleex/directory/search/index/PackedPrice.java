package com.athleex.directory.search.index;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A price in one {@code long}: 15 bits of currency, 45 of hundredths. */
public final class PackedPrice {

  private static final int AMOUNT_BITS = 45;

  /** What {@link #currency} gives is below. */
  public static final int CURRENCIES = 1 << 15;

  private PackedPrice() {}

  /**
   * @param currency
   *          ISO 4217, three capital letters
   */
  public static long pack(String currency, BigDecimal amount) {
    return (long) currency(currency) << AMOUNT_BITS | Math.min(hundredths(amount), (1L << AMOUNT_BITS) - 1);
  }

  /** Rounded up. */
  public static long hundredths(BigDecimal amount) {
    return amount.movePointRight(2).setScale(0, RoundingMode.CEILING).longValueExact();
  }

  /** A number for a currency, by ISO 4217. */
  public static int currency(String code) {
    int letters = 0;
    for (int i = 0; i < 3; i++)
      letters = letters << 5 | code.charAt(i) - 'A';
    return letters;
  }

  public static int currency(long packed) {
    return (int) (packed >>> AMOUNT_BITS);
  }

  public static long hundredths(long packed) {
    return packed & (1L << AMOUNT_BITS) - 1;
  }
}
