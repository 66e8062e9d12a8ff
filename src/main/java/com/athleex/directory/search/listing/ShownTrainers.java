package com.athleex.directory.search.listing;

import com.athleex.directory.search.ListedTrainers;
import com.athleex.directory.trainers.PublicProfile;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class ShownTrainers implements ListedTrainers {

  private final TrainerListings listings;

  ShownTrainers(TrainerListings listings) {
    this.listings = listings;
  }

  @Override
  public Optional<PublicProfile> find(String handle) {
    return listings.findByHandle(handle).map(TrainerListing::profile);
  }

  @Override
  public Map<UUID, PublicProfile> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : listings.findAllById(ids).stream()
            .collect(Collectors.toMap(TrainerListing::id, TrainerListing::profile));
  }
}
