package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.TrainersChanged;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
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
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps imported profiles, and tells other modules of what became public or
 * ceased to be.
 */
@Service
public class TrainerProfiles {

  /** What keeping a profile came to. */
  public enum Change {
    IMPORTED,
    UPDATED,
    UNCHANGED,
    /** Its trainer writes it now, or gave the handle up. */
    OWNED
  }

  private final TrainerRepository trainers;
  private final FormerHandles formers;
  private final EntityManager store;
  private final ApplicationEventPublisher events;
  private final TrainerChanges changes;
  private final TextHold texts;
  private final History history;
  private final ShownSpecialties specialties;

  TrainerProfiles(TrainerRepository trainers, FormerHandles formers, EntityManager store,
      ApplicationEventPublisher events,
      TrainerChanges changes, TextHold texts, History history, ShownSpecialties specialties) {
    this.trainers = trainers;
    this.formers = formers;
    this.store = store;
    this.events = events;
    this.changes = changes;
    this.texts = texts;
    this.history = history;
    this.specialties = specialties;
  }

  /**
   * Keeps some hundreds of profiles at most, by their handle: new ones, and new
   * content of known ones that nobody has claimed. Of two with one handle the
   * later counts.
   *
   * @return the change that each profile made, in their order
   */
  @Transactional
  public List<Change> putAll(List<Profile> profiles) {
    var batch = new Batch(profiles.stream().map(Profile::handle).collect(Collectors.toSet()));
    var outcome = new ArrayList<Change>(profiles.size());
    for (var profile : profiles)
      outcome.add(batch.put(profile));
    batch.end();
    return outcome;
  }

  public boolean any() {
    return trainers.existsByIdIsNotNull();
  }

  private final class Batch {

    private final Map<String, Trainer> known;
    private final Set<String> givenUp;
    private final Set<UUID> wasPublic;
    private final Set<Trainer> touched = new LinkedHashSet<>();
    private final Map<Trainer, ObjectNode> before = new HashMap<>();
    private final Map<UUID, String> claimEmails = new HashMap<>();

    Batch(Set<String> handles) {
      known = trainers.findByHandleIn(handles).stream()
          .collect(Collectors.toMap(Trainer::handle, Function.identity()));
      givenUp = Set.copyOf(formers.among(handles));
      wasPublic = known.values().stream().filter(trainer -> trainer.isPublic(changes.today()))
          .map(Trainer::id).collect(Collectors.toUnmodifiableSet());
    }

    Change put(Profile profile) {
      var now = changes.now();
      var trainer = known.get(profile.handle());
      if (trainer == null) {
        if (givenUp.contains(profile.handle()))
          return Change.OWNED;
        trainer = new Trainer(TimeOrderedId.next(), profile, now);
        texts.look(trainer, List.of(), null, now);
        known.put(profile.handle(), trainer);
        touched.add(trainer);
        // not save: that would look for it first
        store.persist(trainer);
        mayBeClaimed(trainer, profile);
        return Change.IMPORTED;
      }
      if (trainer.account().isPresent())
        return Change.OWNED;
      mayBeClaimed(trainer, profile);
      if (trainer.says(profile))
        return Change.UNCHANGED;
      revise(trainer, profile);
      return Change.UPDATED;
    }

    private void mayBeClaimed(Trainer trainer, Profile profile) {
      if (profile.claimEmail() != null)
        claimEmails.put(trainer.id(), profile.claimEmail());
    }

    private void revise(Trainer trainer, Profile profile) {
      // of one that is new, or changed twice, what it said first is no history
      if (touched.add(trainer))
        before.put(trainer, History.snapshot(trainer));
      var words = TextHold.words(trainer);
      var shown = trainer.isPublic(changes.today()) && !trainer.isHeld() ? trainer.texts() : null;
      trainer.revise(profile, changes.now());
      texts.look(trainer, words, shown, changes.now());
    }

    void end() {
      touched.forEach(trainer -> trainer.lookAhead(specialties, changes.today()));
      store.flush();
      before.forEach((trainer, said) -> history.keep(trainer, said, null, changes.now()));
      if (!claimEmails.isEmpty())
        events.publishEvent(new ClaimEmailsImported(Map.copyOf(claimEmails)));
      tell();
    }

    private void tell() {
      var published = new ArrayList<PublicProfile>();
      var withdrawn = new ArrayList<UUID>();
      for (var trainer : touched)
        trainer.asPublic(specialties, changes.today()).ifPresentOrElse(published::add, () -> {
          if (wasPublic.contains(trainer.id()))
            withdrawn.add(trainer.id());
        });
      if (!published.isEmpty() || !withdrawn.isEmpty())
        events.publishEvent(new TrainersChanged(published, withdrawn));
    }
  }
}
