package com.athleex.directory.ctas.counts;

import java.util.Locale;

/** Reads constants as the API writes them. */
final class KebabCase {

  private KebabCase() {}

  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
