package com.athleex.directory.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Chance that can be replayed: SplitMix64 (Steele, Lea and Flood 2014), begun
 * anew for each trainer, so that a trainer does not depend on those before it.
 * Only strict arithmetic, for the same bytes on every machine.
 */
final class Dice {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private long state;

  Dice(long seed, long line) {
    state = mixed(mixed(seed) + line * GAMMA);
  }

  private long next() {
    state += GAMMA;
    return mixed(state);
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 (included) to 1 (excluded). */
  double fraction() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** As {@link #fraction()}, leaning to 0 the more, the bigger the power. */
  double leaningLow(double power) {
    return StrictMath.pow(fraction(), power);
  }

  int below(int bound) {
    return (int) (fraction() * bound);
  }

  /** Both ends included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  boolean chance(double probability) {
    return fraction() < probability;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** Up to {@code count} different ones, in random order. */
  <T> List<T> some(List<T> list, int count) {
    var rest = new ArrayList<>(list);
    var chosen = new ArrayList<T>(count);
    while (chosen.size() < count && !rest.isEmpty())
      chosen.add(rest.remove(below(rest.size())));
    return chosen;
  }
}
