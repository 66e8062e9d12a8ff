package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.web.ProblemException;

/** Nobody decides about themselves. */
public final class Impartial {

  private Impartial() {}

  /**
   * @throws ProblemException
   *           {@code own-case}
   */
  public static void check(Trainer trainer, AccountId by) {
    if (trainer.account().filter(by::equals).isPresent())
      throw new ProblemException(TrainerProblem.OWN_CASE);
  }
}
