package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.profile.Absorption;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.EntityVersion;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one profile of two. */
@Service
class Merging {

  private final TrainerRepository trainers;
  private final Absorption absorption;

  Merging(TrainerRepository trainers, Absorption absorption) {
    this.trainers = trainers;
    this.absorption = absorption;
  }

  /**
   * @param ifMatch
   *          the version of the one that goes, as it was looked at
   * @throws ProblemException
   *           {@code unknown-trainer}, {@code invalid-request},
   *           {@code precondition-failed}, {@code owned-profile-stays}
   */
  @Transactional
  public Trainer merge(String handle, String into, IfMatch ifMatch, @Nullable AccountId by) {
    var both = locked(handle, into);
    var goes = Optional.ofNullable(both.get(handle))
        .orElseThrow(() -> new ProblemException(TrainerProblem.UNKNOWN_TRAINER));
    var stays = both.get(into);
    if (stays == null || handle.equals(into))
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("/into", "trainer.rule.other-trainer")));
    ifMatch.check(EntityVersion.of(goes.version()));
    if (goes.account().isPresent())
      throw new ProblemException(MergeProblem.OWNED_PROFILE_STAYS);
    absorption.absorb(stays, goes, by);
    return stays;
  }

  // in one order, whichever goes: two merges do not wait for each other in a
  // circle
  private Map<String, Trainer> locked(String one, String other) {
    var locked = new HashMap<String, Trainer>();
    for (var handle : new TreeSet<>(List.of(one, other)))
      trainers.lockByHandle(handle).ifPresent(trainer -> locked.put(handle, trainer));
    return locked;
  }
}
