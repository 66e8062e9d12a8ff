package com.athleex.directory.search;

import static org.awaitility.Awaitility.await;

import com.athleex.directory.search.index.Outbox;
import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.search.listing.TrainerListings;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.TrainersChanged;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes and withdraws profiles as `trainers` does, and waits until the
 * index knows.
 */
@TestComponent
public class Publisher {

  private final ApplicationEventPublisher events;
  private final TransactionOperations transactions;
  private final TrainerListings listings;
  private final Outbox outbox;
  private final EntityManagerFactory persistence;

  Publisher(ApplicationEventPublisher events, TransactionOperations transactions, TrainerListings listings,
      Outbox outbox, EntityManagerFactory persistence) {
    this.events = events;
    this.transactions = transactions;
    this.listings = listings;
    this.outbox = outbox;
    this.persistence = persistence;
  }

  /** Makes these profiles the only ones that are public. */
  public void publishOnly(Profiles... profiles) {
    publishOnly(Arrays.stream(profiles).map(Profiles::build).toList());
  }

  public void publishOnly(List<PublicProfile> profiles) {
    var kept = profiles.stream().map(PublicProfile::id).toList();
    var gone = listings.findAll().stream().map(listing -> listing.id()).filter(id -> !kept.contains(id))
        .toList();
    change(profiles, gone);
  }

  public void change(List<PublicProfile> published, List<UUID> withdrawn) {
    transactions.executeWithoutResult(tx -> events.publishEvent(new TrainersChanged(published, withdrawn)));
    await().pollInterval(Duration.ofMillis(20))
        .until(() -> outbox.pending() == 0);
    // and is seen: OpenSearch shows a change some milliseconds later
    Search.mapping(persistence).scope(TrainerListing.class).workspace().refresh();
  }
}
