package com.athleex.directory.trainers.profile;

import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;

/** ISO 4217, as far as something can be paid in it. */
public final class Currencies {

  // gold, test codes and the like have no decimals at all: -1
  private static final Map<String, Integer> DECIMALS = Currency.getAvailableCurrencies().stream()
      .filter(currency -> currency.getDefaultFractionDigits() >= 0)
      .collect(Collectors.toMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

  private Currencies() {}

  static boolean known(String code) {
    return DECIMALS.containsKey(code);
  }

  /** Digits after the point, 0 to 4; -1 if the currency is unknown. */
  public static int decimals(String code) {
    return DECIMALS.getOrDefault(code, -1);
  }
}
