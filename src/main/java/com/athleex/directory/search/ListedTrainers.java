package com.athleex.directory.search;

import com.athleex.directory.trainers.PublicProfile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Trainers who are public now, as search shows them: what must not be told
 * exactly is blurred. Those who are unlisted are among them, for whoever knows
 * their address; who names trainers unasked leaves them out.
 */
public interface ListedTrainers {

  Optional<PublicProfile> find(String handle);

  /**
   * By their ids; who is not public is left out.
   *
   * @param ids
   *          some hundreds at most
   */
  Map<UUID, PublicProfile> all(Collection<UUID> ids);

  /**
   * Walks through those who may be found, by handle and without reading their
   * profiles.
   *
   * @param handle
   *          after which to go on; empty from the first
   * @param most
   *          some thousands at most
   */
  List<ListedTrainer> after(String handle, int most);

  /** The handle that stands {@code steps} further than one, if there is one. */
  Optional<String> ahead(String handle, int steps);
}
