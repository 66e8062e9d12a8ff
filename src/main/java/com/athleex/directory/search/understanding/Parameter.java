package com.athleex.directory.search.understanding;

/** A parameter of the search whose value a text can give. */
public enum Parameter {
  NEAR("near"),
  RADIUS("radiusKm"),
  SPECIALTY("specialty"),
  LANGUAGE("language"),
  MODE("mode"),
  FORMAT("format"),
  PROFESSION("profession"),
  PRICE("priceMax"),
  VERIFIED("verified"),
  ACCEPTING("acceptingClients");

  private final String written;

  Parameter(String written) {
    this.written = written;
  }

  /** As clients write it. */
  public String written() {
    return written;
  }
}
