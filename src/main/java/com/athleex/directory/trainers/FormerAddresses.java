package com.athleex.directory.trainers;

/** What became of profiles that are not public at an address. */
public interface FormerAddresses {

  /** For handles that no public profile has now. */
  Whereabouts find(String handle);

  /** Where a profile went. */
  sealed interface Whereabouts {

    /**
     * The profile is public, under another handle.
     */
    record Moved(String handle) implements Whereabouts {}

    /** Its trainer took it from the public. */
    record Withdrawn() implements Whereabouts {}

    /** There is none, or none that anybody may know of. */
    record Unknown() implements Whereabouts {}
  }
}
