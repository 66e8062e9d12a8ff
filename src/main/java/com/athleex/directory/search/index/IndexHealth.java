package com.athleex.directory.search.index;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the index can be read. A part of readiness: without its index the
 * directory has nothing to say.
 */
@Component("searchIndex")
public class IndexHealth implements HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(IndexHealth.class);

  private final IndexStore store;
  private volatile boolean suspect = true;
  private volatile boolean unreadable;
  private volatile boolean broken;

  IndexHealth(IndexStore store) {
    this.store = store;
  }

  /** Told by the search itself: the next look at the index is a thorough one. */
  public void searchFailed(Throwable reason) {
    if (!suspect)
      log.error("a search failed; the index will be examined", reason);
    suspect = true;
  }

  /**
   * Whether the index can be read; looks more closely if there is a reason to
   * doubt.
   */
  public boolean examine() {
    try {
      store.examine(suspect);
      if (unreadable)
        log.info("the index can be read again");
      suspect = false;
      unreadable = false;
      broken = false;
    } catch (IOException | RuntimeException e) {
      if (!unreadable)
        log.error("the index cannot be read: {}", e.toString());
      unreadable = true;
      broken = store.isDamage(e);
    }
    return !unreadable;
  }

  /** Whether the last examination found damage that only a new index can mend. */
  boolean isBroken() {
    return broken;
  }

  /** How many listings the index holds. */
  int size() {
    try {
      return store.size();
    } catch (IOException | RuntimeException e) {
      searchFailed(e);
      return 0;
    }
  }

  @Override
  public Health health() {
    return unreadable ? Health.down().build() : Health.up().build();
  }
}
