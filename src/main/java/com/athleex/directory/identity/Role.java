package com.athleex.directory.identity;

/** What a caller may be; route rules name it by {@link #name()}. */
public enum Role {

  /** A person who looks for somebody to train with. */
  ATHLETE,
  /** A person with a profile of their own. */
  TRAINER,
  /** Writes articles and says what stands in them. */
  EDITOR,
  /** Imports, index rebuilds, reviews, keys. */
  ADMINISTRATOR,
  /** A program of somebody else's; what it may do is told by its key's scopes. */
  PARTNER;

  /** As Spring Security knows it. */
  public String authority() {
    return "ROLE_" + name();
  }
}
