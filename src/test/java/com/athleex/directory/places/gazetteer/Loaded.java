package com.athleex.directory.places.gazetteer;

import com.athleex.directory.places.Places;

/** The real data, read once for all tests. */
public final class Loaded {

  public static final Places GAZETTEER = new Gazetteer();

  private Loaded() {}
}
