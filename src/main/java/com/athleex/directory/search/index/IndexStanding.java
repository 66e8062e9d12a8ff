package com.athleex.directory.search.index;

import com.athleex.directory.search.listing.TrainerListings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the index stands beside the database that it is made of. */
@Component
public class IndexStanding {

  private final IndexHealth health;
  private final IndexRebuild rebuild;
  private final Outbox outbox;
  private final TrainerListings listings;

  IndexStanding(IndexHealth health, IndexRebuild rebuild, Outbox outbox, TrainerListings listings) {
    this.health = health;
    this.rebuild = rebuild;
    this.outbox = outbox;
    this.listings = listings;
  }

  /**
   * @param readable
   *          whether searches can be answered
   * @param indexed
   *          listings that the index holds
   * @param listed
   *          listings that search ought to find
   * @param pending
   *          changes that are not written yet
   * @param rebuild
   *          the one that runs or ran last since the start, or null
   */
  public record Standing(boolean readable, long indexed, long listed, long pending,
      IndexRebuild.@Nullable Status rebuild) {

    /**
     * Listings that are missing in the index (above 0) or too many in it (below),
     * beyond what changes that wait can explain; 0 if all is well.
     */
    public long drift() {
      long difference = listed - indexed;
      return Math.abs(difference) <= pending ? 0 : difference;
    }
  }

  @Transactional(readOnly = true)
  public Standing now() {
    return new Standing(health.examine(), health.size(), listings.countListed(), outbox.pending(),
        rebuild.status());
  }
}
