package com.athleex.directory.bench.kill;

import java.time.Duration;
import java.util.List;

/**
 * What became of one kill.
 *
 * @param acknowledged
 *          writes
 * @param readyAfter
 *          from the next start
 * @param lost
 *          owners whose profile is not as it was acknowledged
 * @param drift
 *          owners whom searches show otherwise than the database has them, five
 *          seconds after the application was ready
 * @param healedAfter
 *          until there was no drift, from being ready
 */
public record Round(long acknowledged, Duration readyAfter, List<String> lost, List<String> drift,
    Duration healedAfter) {

  public boolean isGood() {
    return lost.isEmpty() && drift.isEmpty() && !isLate();
  }

  /** Whether the index was seen to be right later than it should. */
  public boolean isLate() {
    return healedAfter.compareTo(Healing.MOST) > 0;
  }

  /** Whether the index was right at last, however late. */
  public boolean isHealed() {
    return healedAfter.compareTo(Healing.PATIENCE) < 0;
  }

  @Override
  public String toString() {
    return "%d writes acknowledged, ready after %.1f s, %d lost, %d drift after %.2f s%s".formatted(
        acknowledged,
        readyAfter.toNanos() / 1e9, lost.size(), drift.size(), healedAfter.toNanos() / 1e9,
        isGood() ? "" : " " + lost + " " + drift);
  }
}
