package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pairs of profiles that may be one person's: the same name, and near each
 * other; or both online only, and for the same specialty.
 */
@Service
class Duplicates {

  private static final int NAMES_AT_ONCE = 100;

  private final SameNames names;
  private final DistinctPairs distinct;
  private final TrainerRepository trainers;

  Duplicates(SameNames names, DistinctPairs distinct, TrainerRepository trainers) {
    this.names = names;
    this.distinct = distinct;
    this.trainers = trainers;
  }

  /** Two profiles with the key of their name. */
  record Suspicion(String key, Candidate one, Candidate other) {

    Position position() {
      return new Position(key, new Pair(one.id(), other.id()));
    }
  }

  /**
   * Where a page ended.
   *
   * @param after
   *          the last pair of that name; null: the name is over
   */
  record Position(String key, @Nullable Pair after) {

    static final Position START = new Position("", null);
  }

  /**
   * @param end
   *          null after the last
   */
  record Found(List<Suspicion> pairs, @Nullable Position end) {}

  /**
   * The pairs that follow; fewer than {@code limit}, even none, are no sign of
   * the end: a page looks at a hundred names.
   */
  @Transactional(readOnly = true)
  public Found after(Position position, int limit) {
    var found = new ArrayList<Suspicion>();
    var keys = names.keysFrom(position.key(), NAMES_AT_ONCE + 1);
    for (var key : keys.subList(0, Math.min(NAMES_AT_ONCE, keys.size()))) {
      boolean begun = key.equals(position.key());
      if (begun && position.after() == null)
        continue;
      for (var pair : of(key)) {
        if (begun && !follows(pair, position.after()))
          continue;
        if (found.size() == limit)
          return new Found(found, found.getLast().position());
        found.add(pair);
      }
    }
    return new Found(found, keys.size() > NAMES_AT_ONCE
        ? new Position(keys.get(NAMES_AT_ONCE - 1), null)
        : null);
  }

  private List<Suspicion> of(String key) {
    var pairs = new ArrayList<Suspicion>();
    var candidates = names.of(key);
    var known = candidates.isEmpty()
        ? java.util.Set.<Pair>of()
        : distinct.among(candidates.stream().map(Candidate::id).toList());
    for (int i = 0; i < candidates.size(); i++)
      for (int j = i + 1; j < candidates.size(); j++) {
        var pair = new Suspicion(key, candidates.get(i), candidates.get(j));
        if (pair.one().resembles(pair.other())
            && !known.contains(new Pair(pair.one().id(), pair.other().id())))
          pairs.add(pair);
      }
    return pairs;
  }

  private static boolean follows(Suspicion pair, @Nullable Pair after) {
    var here = new Pair(pair.one().id(), pair.other().id());
    return after != null
        && (here.one() + " " + here.other()).compareTo(after.one() + " " + after.other()) > 0;
  }

  /** They are two people, and not shown again. */
  @Transactional
  public void tellApart(String handle, String other) {
    if (handle.equals(other))
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("/other", "trainer.rule.other-trainer")));
    boolean inOrder = handle.compareTo(other) < 0;
    var first = locked(inOrder ? handle : other);
    var second = locked(inOrder ? other : handle);
    distinct.add(new Pair(first.id(), second.id()));
  }

  private Trainer locked(String handle) {
    return trainers.lockByHandle(handle)
        .orElseThrow(() -> new ProblemException(TrainerProblem.UNKNOWN_TRAINER));
  }
}
