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
  START_FREE
}
