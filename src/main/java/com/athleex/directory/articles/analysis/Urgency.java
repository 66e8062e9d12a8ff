package com.athleex.directory.articles.analysis;

/** How soon a professional is needed, the least strict first. */
public enum Urgency {
  SELF_CARE, PROFESSIONAL, URGENT, EMERGENCY;

  Urgency stricter(Urgency other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
