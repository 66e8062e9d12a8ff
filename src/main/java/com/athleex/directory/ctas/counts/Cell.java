package com.athleex.directory.ctas.counts;

import com.athleex.directory.ctas.Placement;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What is counted apart: all of it as coarse as it is kept.
 *
 * @param day
 *          UTC
 */
record Cell(LocalDate day, Origin origin, Outcome outcome) implements Comparable<Cell> {

  private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::day)
      .thenComparing(Cell::article).thenComparing(Cell::placement)
      .thenComparing(cell -> cell.origin.variant()).thenComparing(Cell::outcome);

  String article() {
    return origin.article();
  }

  Placement placement() {
    return origin.placement();
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
