package com.athleex.directory.search.listing;

import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.TrainersChanged;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the read model equal to what trainers publish, inside the transaction
 * that publishes it.
 */
@Component
class ListingUpdates {

  private final TrainerListings listings;
  private final EntityManager entityManager;

  ListingUpdates(TrainerListings listings, EntityManager entityManager) {
    this.listings = listings;
    this.entityManager = entityManager;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(TrainersChanged event) {
    var known = new HashMap<UUID, TrainerListing>();
    var ids = event.published().stream().map(PublicProfile::id).toList();
    if (!ids.isEmpty())
      listings.findAllById(ids).forEach(listing -> known.put(listing.id(), listing));
    for (var profile : event.published()) {
      var listing = known.get(profile.id());
      if (listing == null)
        entityManager.persist(new TrainerListing(profile));
      else
        listing.show(profile);
    }
    if (!event.withdrawn().isEmpty())
      listings.deleteAll(listings.findAllById(event.withdrawn()));
  }
}
