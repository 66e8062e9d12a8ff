package com.athleex.directory.trainers.own;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.identity.IdentityProblem;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.profile.Handles;
import com.athleex.directory.trainers.profile.Publication;
import com.athleex.directory.trainers.profile.ShownSpecialties;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.EntityVersion;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.MergePatch;
import com.athleex.directory.web.MergePatches;
import com.athleex.directory.web.ProblemException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What trainers do to their own profiles. */
@Service
public class OwnProfiles {

  private final TrainerRepository trainers;
  private final TrainerChanges changes;
  private final Reading reading;
  private final MergePatches patches;
  private final Handles handles;
  private final ShownSpecialties specialties;
  private final AddressBook accounts;

  OwnProfiles(TrainerRepository trainers, TrainerChanges changes, Reading reading, MergePatches patches,
      Handles handles, ShownSpecialties specialties, AddressBook accounts) {
    this.trainers = trainers;
    this.changes = changes;
    this.reading = reading;
    this.patches = patches;
    this.handles = handles;
    this.specialties = specialties;
    this.accounts = accounts;
  }

  /**
   * @throws ProblemException
   *           {@code no-profile}
   */
  @Transactional(readOnly = true)
  public <T> T look(AccountId account, Function<Trainer, T> view) {
    return view.apply(trainers.findByAccountId(account.value()).orElseThrow(OwnProfiles::none));
  }

  /**
   * Changes the account's profile while nobody else does, and keeps its history.
   *
   * @throws ProblemException
   *           {@code no-profile}, or what the change throws; then nothing is kept
   */
  @Transactional
  public <T> T change(AccountId account, Function<Trainer, T> change) {
    hold(account);
    return changes.apply(trainers.lockByAccount(account.value()).orElseThrow(OwnProfiles::none), account,
        change);
  }

  /** Writes the whole profile; the first time that makes it, as a draft. */
  @TriedAgain
  @Transactional
  public <T> T put(AccountId account, @Nullable String ifMatch, OwnProfile written, Locale language,
      Function<Trainer, T> view) {
    hold(account);
    var known = trainers.lockByAccount(account.value());
    if (known.isEmpty()) {
      var trainer = Trainer.of(account,
          reading.read(handles.madeOf(written.displayName()), written, language), changes.now());
      changes.add(trainer);
      return view.apply(trainer);
    }
    IfMatch.required(ifMatch).check(EntityVersion.of(known.get().version()));
    return write(known.get(), account, written, language, view);
  }

  @TriedAgain
  @Transactional
  public <T> T patch(AccountId account, IfMatch ifMatch, MergePatch<OwnProfile> patch, Locale language,
      Function<Trainer, T> view) {
    hold(account);
    var trainer = trainers.lockByAccount(account.value()).orElseThrow(OwnProfiles::none);
    ifMatch.check(EntityVersion.of(trainer.version()));
    return write(trainer, account, patches.apply(patch, OwnProfile.of(trainer)), language, view);
  }

  private <T> T write(Trainer trainer, AccountId by, OwnProfile written, Locale language,
      Function<Trainer, T> view) {
    var profile = reading.read(trainer.handle(), written, language);
    changes.apply(trainer, by, changed -> {
      changed.write(profile, changes.now());
      // what is public stays complete
      var gaps = changed.gaps(specialties, changes.today());
      if (changed.state().isPublic() && !gaps.isEmpty())
        throw Gaps.problem(gaps);
      return changed;
    });
    return view.apply(trainer);
  }

  /** Makes it public, or says what keeps it from being so. */
  @TriedAgain
  @Transactional
  public Publication publish(AccountId account, boolean unlisted) {
    return change(account, trainer -> trainer.publish(unlisted, specialties, changes.now(), changes.today()));
  }

  @TriedAgain
  @Transactional
  public void withdraw(AccountId account) {
    change(account, trainer -> {
      trainer.withdraw();
      return trainer;
    });
  }

  // until the transaction ends nobody erases the account
  private void hold(AccountId account) {
    if (accounts.of(account).isEmpty())
      throw new ProblemException(IdentityProblem.AUTHENTICATION_REQUIRED);
  }

  private static ProblemException none() {
    return new ProblemException(TrainerProblem.NO_PROFILE);
  }
}
