package com.athleex.directory.search.index;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** The index as those see it who keep it whole, whichever back end has it. */
public interface IndexStore {

  /** Names the back end: {@code lucene} or {@code elasticsearch}. */
  String BACK_END = "spring.jpa.properties.hibernate.search.backend.type";

  /**
   * Looks at the index.
   *
   * @param suspect
   *          whether there is a reason to doubt: then everything is looked at
   *          that can be
   * @throws IOException
   *           if it can't be read
   */
  void examine(boolean suspect) throws IOException;

  /** Whether only a new index helps against what an examination has thrown. */
  boolean isDamage(Throwable thrown);

  /** Puts an empty index in the place of a damaged one. */
  void replace();

  /** How many listings the index holds. */
  int size() throws IOException;

  /** The ids of all listings that the index holds. */
  List<UUID> ids() throws IOException;
}
