package com.athleex.directory.trainers.profile;

/**
 * A bean that keeps something about trainers beside their profile: what it
 * keeps goes with the profile.
 */
@FunctionalInterface
public interface TrainerErasure {

  /**
   * Called in the transaction that removes the profile, before its row goes. What
   * lies outside of the database goes through an event's listener.
   */
  void erase(Trainer trainer);
}
