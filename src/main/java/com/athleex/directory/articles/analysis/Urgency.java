package com.athleex.directory.articles.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How soon a professional is needed, the least strict first. */
public enum Urgency {
  @JsonProperty("self-care")
  SELF_CARE, @JsonProperty("professional")
  PROFESSIONAL, @JsonProperty("urgent")
  URGENT, @JsonProperty("emergency")
  EMERGENCY;

  Urgency stricter(Urgency other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
