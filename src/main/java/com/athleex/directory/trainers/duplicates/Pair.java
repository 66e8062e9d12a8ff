package com.athleex.directory.trainers.duplicates;

import java.util.UUID;

/** Two profiles by their ids, each two in one order. */
record Pair(UUID one, UUID other) {

  /**
   * @throws IllegalArgumentException
   *           for a profile and itself
   */
  Pair {
    int order = one.toString().compareTo(other.toString());
    if (order == 0)
      throw new IllegalArgumentException("a profile and itself");
    if (order > 0) {
      var larger = one;
      one = other;
      other = larger;
    }
  }
}
