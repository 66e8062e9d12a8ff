package com.athleex.directory.bench;

/**
 * The kinds of query that are measured apart; {@link #MIX} draws from all of
 * them.
 */
enum Kind {
  /** The twenty nearest within a circle. */
  NEARBY(40),
  /** Those of one specialty within a circle, with three facets. */
  FACETED(20),
  /** Words in English or Italian around a place. */
  TEXT(15),
  /** A map's window as GeoJSON. */
  MAP(15),
  /** Few matches in a wide circle. */
  RARE(10),
  MIX(0);

  private final int percentOfMix;

  Kind(int percentOfMix) {
    this.percentOfMix = percentOfMix;
  }

  int percentOfMix() {
    return percentOfMix;
  }

  String accept() {
    return this == MAP ? "application/geo+json" : "application/json";
  }
}
