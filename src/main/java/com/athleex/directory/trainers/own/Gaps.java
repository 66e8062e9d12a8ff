package com.athleex.directory.trainers.own;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.profile.Gap;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import java.util.Collection;

/** Tells a trainer of everything that is missing. */
final class Gaps {

  private Gaps() {}

  static ProblemException problem(Collection<Gap> gaps) {
    return new ProblemException(TrainerProblem.PROFILE_INCOMPLETE,
        gaps.stream().map(gap -> FieldProblem.at(gap.pointer(), "trainer.gap." + name(gap))).toList())
        .with("gaps", gaps.stream().map(Gaps::name).toList());
  }

  static String name(Gap gap) {
    return Slug.of(gap);
  }
}
