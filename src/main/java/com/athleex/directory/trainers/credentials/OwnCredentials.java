package com.athleex.directory.trainers.credentials;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.trainers.profile.Credential;
import com.athleex.directory.trainers.profile.TimeOrderedId;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.web.EntityVersion;
import com.athleex.directory.web.IfMatch;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What trainers do to their own credentials and insurances. */
@Service
class OwnCredentials {

  static final int MOST = 20;

  private final OwnProfiles profiles;
  private final TrainerChanges changes;
  private final CredentialReading reading;
  private final EvidenceRepository evidence;
  private final ApplicationEventPublisher events;

  OwnCredentials(OwnProfiles profiles, TrainerChanges changes, CredentialReading reading,
      EvidenceRepository evidence, ApplicationEventPublisher events) {
    this.profiles = profiles;
    this.changes = changes;
    this.reading = reading;
    this.evidence = evidence;
    this.events = events;
  }

  /** A credential, and the version of the profile that it stands in. */
  record Versioned<T>(EntityVersion version, T content) {}

  @Transactional(readOnly = true)
  public Versioned<List<CredentialRepresentation>> all(AccountId account) {
    return profiles.look(account, trainer -> new Versioned<>(EntityVersion.of(trainer.version()),
        CredentialShelf.shown(trainer, evidence, changes.today())));
  }

  @Transactional(readOnly = true)
  public Versioned<CredentialRepresentation> one(AccountId account, UUID id) {
    return view(account, id);
  }

  @Transactional
  public Versioned<CredentialRepresentation> add(AccountId account, CredentialRequest written) {
    var says = reading.read(written);
    var id = TimeOrderedId.next();
    change(account, trainer -> {
      if (trainer.credentials().size() >= MOST)
        throw new ProblemException(TrainerProblem.TOO_MANY_CREDENTIALS, MOST);
      return all -> Stream
          .concat(all.stream(), Stream.of(Credential.declared(id, written.kind(), says, changes.now())))
          .toList();
    });
    return view(account, id);
  }

  /** Its evidence stays; whatever a person found before does not. */
  @Transactional
  public Versioned<CredentialRepresentation> rewrite(AccountId account, UUID id, IfMatch from,
      CredentialRequest written) {
    var says = reading.read(written);
    change(account, trainer -> {
      mine(trainer, id);
      from.check(EntityVersion.of(trainer.version()));
      return all -> all.stream().map(each -> each.id().equals(id)
          ? Credential.declared(id, written.kind(), says, changes.now())
          : each).toList();
    });
    return view(account, id);
  }

  @Transactional
  public void remove(AccountId account, UUID id, IfMatch from) {
    change(account, trainer -> {
      mine(trainer, id);
      from.check(EntityVersion.of(trainer.version()));
      var files = evidence.findByTrainerIdOrderByUploadedAtAscIdAsc(trainer.id()).stream()
          .filter(each -> each.proves(id)).toList();
      files.forEach(file -> evidence.remove(file.id()));
      if (!files.isEmpty())
        events.publishEvent(new EvidenceGone(files.stream().map(Evidence::fileKey).toList()));
      return all -> all.stream().filter(each -> !each.id().equals(id)).toList();
    });
  }

  private void change(AccountId account, Function<Trainer, UnaryOperator<List<Credential>>> change) {
    profiles.change(account, trainer -> {
      trainer.changeCredentials(change.apply(trainer), changes.now());
      return trainer;
    });
  }

  private Versioned<CredentialRepresentation> view(AccountId account, UUID id) {
    return profiles.look(account,
        trainer -> new Versioned<>(EntityVersion.of(trainer.version()), CredentialRepresentation
            .of(mine(trainer, id), evidence.findByTrainerIdOrderByUploadedAtAscIdAsc(trainer.id()),
                changes.today())));
  }

  /**
   * @throws ProblemException
   *           {@code not-found}
   */
  static Credential mine(Trainer trainer, UUID id) {
    return trainer.credentials().stream().filter(each -> each.id().equals(id)).findFirst()
        .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
  }
}
