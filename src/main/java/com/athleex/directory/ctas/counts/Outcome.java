package com.athleex.directory.ctas.counts;

/** What became of a call to action. */
public enum Outcome {
  SHOWN, CLICKED, SEARCH, PROFILE_VIEW, ENQUIRY_BEGUN, SIGN_UP
}
