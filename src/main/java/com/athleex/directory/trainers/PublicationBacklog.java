package com.athleex.directory.trainers;

/**
 * A bean of a module that follows {@link TrainersChanged} by its own pace: what
 * of it has not reached readers yet.
 */
@FunctionalInterface
public interface PublicationBacklog {

  /** How many changes wait; 0 when readers see everything. */
  long pending();
}
