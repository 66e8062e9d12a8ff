package com.athleex.directory.identity;

/** What a caller may be; route rules name it by {@link #name()}. */
public enum Role {

  /** Imports, index rebuilds, reviews. */
  ADMINISTRATOR;

  /** As Spring Security knows it. */
  String authority() {
    return "ROLE_" + name();
  }
}
