package com.athleex.directory.places.gazetteer;

/** The real data, read once for all tests. */
final class Loaded {

  static final Gazetteer GAZETTEER = new Gazetteer();

  private Loaded() {}
}
