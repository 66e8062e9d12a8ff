package com.athleex.directory.identity;

/**
 * What a module keeps of a person. Each module that keeps something has one
 * bean of this type; {@code GET /me/export} and {@code DELETE /me} ask them
 * all.
 */
public interface PersonalData {

  /** Name of this part of the export, camelCase, such as {@code shortlist}. */
  String part();

  /**
   * Everything kept of the account, as it becomes JSON: records, lists and maps
   * in the shapes of the API. Called in a transaction.
   */
  Object export(AccountId account);

  /**
   * Removes all of it, in the caller's transaction. What lies outside of the
   * database goes through an event's listener that is told again until it
   * succeeds.
   */
  void erase(AccountId account);
}
