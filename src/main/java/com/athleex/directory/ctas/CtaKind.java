package com.athleex.directory.ctas;

/** What a call to action leads to. */
enum CtaKind {
  /** A search for trainers. */
  FIND_A_TRAINER,
  /**
   * A search for physiotherapists and doctors, where a trainer must not be
   * offered.
   */
  FIND_A_PROFESSIONAL,
  /** Another article. */
  GUIDE,
  HOW_IT_WORKS,
  START_FREE,
  /** The block that closes an article: signing up is free. */
  END_BLOCK;

  boolean finds() {
    return this == FIND_A_TRAINER || this == FIND_A_PROFESSIONAL;
  }

  /** Whether there are several wordings, to see which helps more readers. */
  boolean hasVariants() {
    return this == FIND_A_TRAINER || this == END_BLOCK;
  }
}
