package com.athleex.directory.search.listing;

import com.athleex.directory.search.ListedTrainer;
import com.athleex.directory.search.ListedTrainers;
import com.athleex.directory.trainers.PublicProfile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
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

  @Override
  public List<ListedTrainer> after(String handle, int most) {
    return listings.listedAfter(handle, Limit.of(most));
  }

  @Override
  public Optional<String> ahead(String handle, int steps) {
    return listings.handleAfter(handle, steps - 1);
  }
}
