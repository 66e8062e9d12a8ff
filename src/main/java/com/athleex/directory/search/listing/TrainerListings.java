package com.athleex.directory.search.listing;

import com.athleex.directory.search.ListedTrainer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All listings. */
public interface TrainerListings extends JpaRepository<TrainerListing, UUID> {

  Optional<TrainerListing> findByHandle(String handle);

  /**
   * How many the index should hold. Those who are not to be found are few: to
   * count them alone leaves a large table unread.
   */
  default long countListed() {
    return count() - countByListedFalse();
  }

  long countByListedFalse();

  /** Which trainers who may be found have these handles. */
  @Query("select new com.athleex.directory.search.listing.Named(l.id, l.handle) from TrainerListing l"
      + " where l.listed and l.handle in :handles")
  List<Named> namedAmong(Collection<String> handles);

  /** The next listings after {@code id}, for walking through all of them. */
  List<TrainerListing> findByIdGreaterThanOrderById(UUID id, Limit limit);

  /** Who may be found, by handle. */
  @Query("select new com.athleex.directory.search.ListedTrainer(l.handle, l.changedAt)"
      + " from TrainerListing l where l.listed = true and l.handle > :handle order by l.handle")
  List<ListedTrainer> listedAfter(String handle, Limit limit);

  @Query("select l.handle from TrainerListing l where l.listed = true and l.handle > :handle order by l.handle"
      + " offset :skipped rows fetch first 1 rows only")
  Optional<String> handleAfter(String handle, int skipped);

  /** Which of these ids have a listing. */
  @Query("select l.id from TrainerListing l where l.id in :ids")
  Set<UUID> idsAmong(Collection<UUID> ids);
}
