package com.athleex.directory.trainers.own;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.profile.Handles;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a profile another address; the former one leads to it. */
@Service
public class OwnHandle {

  private final OwnProfiles profiles;
  private final Handles handles;

  OwnHandle(OwnProfiles profiles, Handles handles) {
    this.profiles = profiles;
    this.handles = handles;
  }

  /**
   * @throws ProblemException
   *           {@code invalid-request} for what is no handle or reserved,
   *           {@code handle-taken}, {@code too-many-handles}
   */
  @TriedAgain
  @Transactional
  public <T> T change(AccountId account, String wanted, Function<Trainer, T> view) {
    if (!Handles.isHandle(wanted))
      throw refused("trainer.rule.handle");
    if (Handles.isReserved(wanted))
      throw refused("trainer.rule.reserved-handle");
    var changed = profiles.change(account, trainer -> {
      if (handles.isTaken(wanted, trainer))
        throw new ProblemException(TrainerProblem.HANDLE_TAKEN,
            List.of(FieldProblem.at("/handle", "trainer.rule.taken-handle")));
      handles.give(trainer, wanted);
      return trainer;
    });
    return view.apply(changed);
  }

  private static ProblemException refused(String rule) {
    return new ProblemException(WebProblem.INVALID_REQUEST, List.of(FieldProblem.at("/handle", rule)));
  }
}
