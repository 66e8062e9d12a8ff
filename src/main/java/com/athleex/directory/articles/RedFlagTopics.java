package com.athleex.directory.articles;

/** The topics that there are red-flag packs for. */
public interface RedFlagTopics {

  boolean has(String topic);

  /**
   * Whether a clear answer may lead to a trainer; false where there is no such
   * pack.
   */
  boolean leadsToTrainers(String topic);
}
