package com.athleex.directory.bench.kill;

/**
 * What a profile says of what is changed here.
 *
 * @param number
 *          that stands in its headline
 * @param price
 *          the same number, unless a transaction was torn
 * @param found
 *          whether it is published, and so to be found
 */
record Said(int number, String price, boolean found) {

  static Said of(int number, boolean found) {
    return new Said(number, number + ".00", found);
  }

  /** A change: one in eight publishes or withdraws. */
  Said next(boolean publication) {
    return publication ? new Said(number, price, !found) : of(number + 1, found);
  }
}
