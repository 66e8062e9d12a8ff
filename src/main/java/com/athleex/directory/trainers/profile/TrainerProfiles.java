package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.TrainersChanged;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps profiles, and tells other modules of what became public or ceased to
 * be.
 */
@Service
public class TrainerProfiles {

  /** What keeping a profile came to. */
  public enum Change {
    IMPORTED, UPDATED, UNCHANGED
  }

  private final TrainerRepository trainers;
  private final EntityManager store;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  TrainerProfiles(TrainerRepository trainers, EntityManager store, ApplicationEventPublisher events) {
    this.trainers = trainers;
    this.store = store;
    this.events = events;
  }

  /**
   * Keeps some hundreds of profiles at most, by their handle: new ones, and new
   * content of known ones. Of two with one handle the later counts.
   *
   * @return the change that each profile made, in their order
   */
  @Transactional
  public List<Change> putAll(List<Profile> profiles) {
    var handles = profiles.stream().map(Profile::handle).collect(Collectors.toSet());
    var known = trainers.findByHandleIn(handles).stream()
        .collect(Collectors.toMap(Trainer::handle, Function.identity()));
    var wasPublic = known.values().stream().filter(Trainer::isPublic).map(Trainer::id)
        .collect(Collectors.toUnmodifiableSet());
    var touched = new LinkedHashSet<Trainer>();
    var changes = new ArrayList<Change>(profiles.size());
    for (var profile : profiles)
      changes.add(put(profile, known, touched));
    tell(touched, wasPublic);
    return changes;
  }

  public boolean any() {
    return trainers.existsByIdIsNotNull();
  }

  private Change put(Profile profile, Map<String, Trainer> known, Set<Trainer> touched) {
    // as exact as both databases keep it, so that what is read back is equal
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var trainer = known.get(profile.handle());
    if (trainer == null) {
      trainer = new Trainer(TimeOrderedId.next(), profile, now);
      known.put(profile.handle(), trainer);
      touched.add(trainer);
      // not save: that would look for it first
      store.persist(trainer);
      return Change.IMPORTED;
    }
    if (!trainer.revise(profile, now))
      return Change.UNCHANGED;
    touched.add(trainer);
    return Change.UPDATED;
  }

  private void tell(Set<Trainer> touched, Set<UUID> wasPublic) {
    var published = touched.stream().filter(Trainer::isPublic).map(Trainer::asPublic).toList();
    var withdrawn = touched.stream().filter(trainer -> !trainer.isPublic()).map(Trainer::id)
        .filter(wasPublic::contains).toList();
    if (!published.isEmpty() || !withdrawn.isEmpty())
      events.publishEvent(new TrainersChanged(published, withdrawn));
  }
}
