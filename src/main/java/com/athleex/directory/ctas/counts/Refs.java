package com.athleex.directory.ctas.counts;

import com.athleex.directory.ctas.Placement;

/**
 * Makes what a call to action carries along, so that what becomes of it can be
 * counted: {@code <article>.<placement>.<variant>.<expiry>.<signature>}. It
 * names no person and no visit.
 */
public interface Refs {

  /**
   * @param variant
   *          of the wording: lower-case letters and digits
   * @return letters, digits, dots, hyphens and underscores; valid for a day
   */
  String issue(String article, Placement placement, String variant);
}
