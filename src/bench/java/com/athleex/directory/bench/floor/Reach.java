package com.athleex.directory.bench.floor;

/**
 * How an athlete and a trainer come together.
 *
 * @param mode
 *          as the answer names it
 * @param squaredChord
 *          to the nearest location that serves
 */
record Reach(String mode, double squaredChord) {

  static final Reach NONE = new Reach("none", Double.MAX_VALUE);
  static final Reach UNASKED = new Reach("at-venue", 0);

  static Reach of(Locations locations, Athlete athlete, double squaredRadius) {
    double venue = Double.MAX_VALUE;
    double base = Double.MAX_VALUE;
    for (int i = 0; i < locations.count(); i++) {
      double chord = locations.squaredChord(i, athlete);
      if (chord <= squaredRadius)
        venue = Math.min(venue, chord);
      if (chord <= locations.squaredReach(i))
        base = Math.min(base, chord);
    }
    if (venue < Double.MAX_VALUE)
      return new Reach("at-venue", venue);
    return base < Double.MAX_VALUE ? new Reach("travels-to-you", base) : NONE;
  }

  boolean isNone() {
    return squaredChord == Double.MAX_VALUE;
  }
}
