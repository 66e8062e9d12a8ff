package com.athleex.directory.trainers.profile;

import java.time.Instant;
import java.util.Set;

/** What came of the wish to be public. */
public sealed interface Publication {

  /**
   * @param unlisted
   *          shown to whoever has the address, and not found by search
   */
  record Live(String handle, boolean unlisted, Instant publishedAt) implements Publication {}

  /** Its texts wait for a person; after that it is public by itself. */
  record InReview(String handle) implements Publication {}

  record Incomplete(Set<Gap> gaps) implements Publication {}

  record Suspended(String reason) implements Publication {}
}
