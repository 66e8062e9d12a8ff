package com.athleex.directory.trainers.moderation;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person makes of something that waits.
 *
 * @param id
 *          of what waits, as its {@link Review} has it
 * @param since
 *          since when it waited as the person read it; null where nobody asks
 * @param outcome
 *          one of {@link ReviewQueue#outcomes}
 * @param until
 *          of a credential, its last day as the evidence says
 */
public record Verdict(UUID id, String handle, @Nullable Instant since, String outcome,
    @Nullable String reason,
    @Nullable LocalDate until, AccountId by) {

  /**
   * @throws ProblemException
   *           {@code invalid-request} where there is none
   */
  public String requiredReason() {
    return Reason.required("/reason", reason, Reason.LONGEST);
  }

  public @Nullable String reasonIfAny() {
    return Reason.cleaned("/reason", reason, Reason.LONGEST);
  }

  /** Nobody has decided anything: nothing, or nothing known, was chosen. */
  public ProblemException undecided(List<String> outcomes) {
    return new ProblemException(WebProblem.INVALID_REQUEST,
        List.of(FieldProblem.at("/outcome", "trainer.rule.outcome", outcomes.size())));
  }

  // what people write is theirs
  @Override
  public String toString() {
    return "Verdict[" + id + " " + outcome + "]";
  }
}
