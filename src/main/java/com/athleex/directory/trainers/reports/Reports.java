package com.athleex.directory.trainers.reports;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.moderation.Impartial;
import com.athleex.directory.trainers.profile.ShownSpecialties;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in, and what administrators make of them. */
@Service
class Reports {

  /** More about one trainer tell a person nothing more. */
  private static final int MOST_OPEN = 50;

  private final ReportRepository reports;
  private final TrainerRepository trainers;
  private final TrainerChanges changes;
  private final ShownSpecialties specialties;

  Reports(ReportRepository reports, TrainerRepository trainers, TrainerChanges changes,
      ShownSpecialties specialties) {
    this.specialties = specialties;
    this.reports = reports;
    this.trainers = trainers;
    this.changes = changes;
  }

  /**
   * Keeps a report, of whomever; of a profile that is not public, and of one that
   * many have reported, silently not.
   */
  @Transactional
  public void take(String handle, Report.Reason reason, @Nullable String text, @Nullable String email) {
    trainers.findByHandle(handle).or(() -> trainers.findByFormerHandle(handle))
        .filter(trainer -> trainer.isPublic(changes.today()))
        .filter(trainer -> reports.countWaitingAbout(trainer.id()) < MOST_OPEN)
        .ifPresent(trainer -> reports.save(new Report(trainer.id(), reason, text,
            email == null ? null : email.toLowerCase(Locale.ROOT), changes.now())));
  }

  /**
   * Whose profile somebody is about to report.
   *
   * @throws ProblemException
   *           {@code not-found} where none is public under the handle
   */
  @Transactional(readOnly = true)
  public String nameOf(String handle) {
    return trainers.findByHandle(handle).or(() -> trainers.findByFormerHandle(handle))
        .flatMap(trainer -> trainer.asPublic(specialties, changes.today())).map(PublicProfile::displayName)
        .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
  }

  /**
   * @throws ProblemException
   *           {@code not-found}, {@code own-case}, {@code already-decided}
   */
  @Transactional
  public void decide(UUID id, Report.State as, String note, AccountId by) {
    var report = reports.lock(id).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    trainers.findById(report.trainerId()).ifPresent(trainer -> Impartial.check(trainer, by));
    if (!report.isOpen())
      throw new ProblemException(TrainerProblem.ALREADY_DECIDED);
    report.decide(as, note, by, changes.now());
  }
}
