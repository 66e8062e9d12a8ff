package com.athleex.directory.trainers.imports;

/** One line of an import that is not blank. */
sealed interface Line {

  /** From 1; blank lines count. */
  long number();

  record Text(long number, String text) implements Line {}

  /**
   * @param reason
   *          key in the message bundle
   */
  record Unreadable(long number, String reason) implements Line {}
}
