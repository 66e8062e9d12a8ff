package com.athleex.directory.web;

/** Applies JSON merge patches (RFC 7396) to records. */
public interface MergePatches {

  /**
   * The record after the change: members of the patch replace those of the same
   * name, null empties one, lists are replaced as a whole.
   *
   * @param current
   *          what the person may write, as it would be read from a body
   * @throws ProblemException
   *           {@code invalid-request} that points at each member that is unknown,
   *           of a wrong type or, after the change, not valid
   */
  <T extends Record> T apply(MergePatch<T> patch, T current);
}
