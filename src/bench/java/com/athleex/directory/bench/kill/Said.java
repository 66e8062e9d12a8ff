package com.athleex.directory.bench.kill;

/**
 * What a profile says of what is changed here.
 *
 * @param number
 *          that stands in its headline and is its price
 * @param found
 *          whether it is published, and so to be found
 */
record Said(int number, boolean found) {

  /** A change: one in eight publishes or withdraws. */
  Said next(boolean publication) {
    return publication ? new Said(number, !found) : new Said(number + 1, found);
  }

  String price() {
    return number + ".00";
  }
}
