package com.athleex.directory.identity;

/** Names of people that stand in the addresses which staff have called. */
public interface AuditedNames {

  /**
   * Forgets a name in the caller's transaction: what was done stays recorded, to
   * whom does not.
   *
   * @param name
   *          as it stood in a path, whole
   */
  void forget(String name);
}
