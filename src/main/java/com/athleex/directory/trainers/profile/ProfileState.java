package com.athleex.directory.trainers.profile;

/** What the owner of a profile wants it to be. */
public enum ProfileState {
  DRAFT,
  /** Found by search. */
  PUBLISHED,
  /** Shown to whoever has its address. */
  UNLISTED,
  /** Was public, and shall be so no longer. */
  WITHDRAWN;

  public boolean isPublic() {
    return this == PUBLISHED || this == UNLISTED;
  }
}
