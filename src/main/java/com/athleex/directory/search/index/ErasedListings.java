package com.athleex.directory.search.index;

import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.trainers.TrainerErased;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Takes the words of an erased trainer out of the index's files: what is
 * deleted there is only marked so until its segment is written anew.
 */
@Component
class ErasedListings {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final EntityManagerFactory persistence;
  private final Outbox outbox;

  ErasedListings(EntityManagerFactory persistence, Outbox outbox) {
    this.persistence = persistence;
    this.outbox = outbox;
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(TrainerErased event) throws InterruptedException {
    // the deletion was written with the event; if it takes longer, this is told
    // again
    if (!outbox.awaitDoneUntil(Instant.now(), PATIENCE))
      throw new IllegalStateException("the index has not caught up");
    Search.mapping(persistence).scope(TrainerListing.class).workspace().mergeSegments();
  }
}
