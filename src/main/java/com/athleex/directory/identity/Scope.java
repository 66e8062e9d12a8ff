package com.athleex.directory.identity;

/** What a partner's API key may do beyond reading what is public. */
public enum Scope {

  /** {@code /admin/imports} */
  IMPORT_TRAINERS,
  /** {@code /admin/index-rebuilds} */
  REBUILD_INDEX,
  /** {@code /articles/analysis} */
  ANALYSE_ARTICLES,
  /** {@code /reports} */
  READ_REPORTS;

  /** As Spring Security knows it. */
  public String authority() {
    return "SCOPE_" + name();
  }
}
