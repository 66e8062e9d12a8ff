package com.athleex.directory.trainers.credentials;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.media.EvidenceFile;
import com.athleex.directory.media.EvidenceFiles;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.credentials.CredentialRepresentation.EvidenceRepresentation;
import com.athleex.directory.trainers.own.OwnProfiles;
import com.athleex.directory.trainers.profile.Credential;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The files by which trainers prove their credentials. */
@Service
class OwnEvidence {

  static final int MOST = 5;

  private final OwnProfiles profiles;
  private final TrainerChanges changes;
  private final EvidenceRepository evidence;
  private final EvidenceFiles files;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;

  OwnEvidence(OwnProfiles profiles, TrainerChanges changes, EvidenceRepository evidence, EvidenceFiles files,
      TransactionOperations transaction, ApplicationEventPublisher events) {
    this.profiles = profiles;
    this.changes = changes;
    this.evidence = evidence;
    this.files = files;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * Keeps a file; the upload holds no connection to the database. One that never
   * waited for a person, because it came by import, does from now on.
   */
  EvidenceRepresentation add(AccountId account, UUID credential, InputStream upload) {
    profiles.look(account, trainer -> room(trainer, credential));
    var file = files.keep(upload);
    try {
      return profiles.change(account, trainer -> {
        room(trainer, credential);
        trainer.changeCredentials(all -> all.stream()
            .map(each -> each.id().equals(credential) ? submitted(each) : each).toList(), changes.now());
        return EvidenceRepresentation
            .of(evidence.save(new Evidence(trainer, credential, file, changes.now())));
      });
    } catch (RuntimeException e) {
      files.delete(file.key());
      throw e;
    }
  }

  private Credential submitted(Credential credential) {
    return credential.check() == Credential.Check.SELF_DECLARED && credential.submittedAt() == null
        ? credential.resubmitted(changes.now())
        : credential;
  }

  private Trainer room(Trainer trainer, UUID credential) {
    OwnCredentials.mine(trainer, credential);
    if (evidence.countByTrainerIdAndCredentialId(trainer.id(), credential) >= MOST)
      throw new ProblemException(TrainerProblem.TOO_MUCH_EVIDENCE, MOST);
    return trainer;
  }

  EvidenceFile open(AccountId account, UUID credential, UUID id) {
    return files.open(profiles.look(account, trainer -> mine(trainer, credential, id)).fileKey())
        .orElseThrow(OwnEvidence::none);
  }

  void remove(AccountId account, UUID credential, UUID id) {
    transaction.executeWithoutResult(status -> profiles.change(account, trainer -> {
      var file = mine(trainer, credential, id);
      evidence.remove(id);
      // another version of what its trainer reads
      trainer.changeCredentials(all -> all, changes.now());
      events.publishEvent(new EvidenceGone(List.of(file.fileKey())));
      return trainer;
    }));
  }

  private Evidence mine(Trainer trainer, UUID credential, UUID id) {
    return evidence.findByIdAndTrainerIdAndCredentialId(id, trainer.id(), credential)
        .orElseThrow(OwnEvidence::none);
  }

  private static ProblemException none() {
    return new ProblemException(WebProblem.NOT_FOUND);
  }
}
