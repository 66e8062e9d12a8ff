package com.athleex.directory.web.requests;

import java.util.regex.Pattern;

/** Decimal numbers as people write them: neither NaN nor 1e309 nor 0x1p3. */
final class FiniteNumber {

  private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  private FiniteNumber() {}

  static Double of(String text) {
    if (text.length() > 64 || !DECIMAL.matcher(text).matches())
      throw new IllegalArgumentException("not a number");
    double number = Double.parseDouble(text);
    if (Double.isInfinite(number))
      throw new IllegalArgumentException("too large");
    return number;
  }
}
