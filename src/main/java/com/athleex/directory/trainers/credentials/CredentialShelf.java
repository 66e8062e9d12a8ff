package com.athleex.directory.trainers.credentials;

import com.athleex.directory.media.EvidenceFile;
import com.athleex.directory.media.EvidenceFiles;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Credentials and their evidence, for staff. */
@Component
public class CredentialShelf {

  private final EvidenceRepository evidence;
  private final EvidenceFiles files;
  private final TrainerChanges changes;

  CredentialShelf(EvidenceRepository evidence, EvidenceFiles files, TrainerChanges changes) {
    this.evidence = evidence;
    this.files = files;
    this.changes = changes;
  }

  public List<CredentialRepresentation> of(Trainer trainer) {
    return shown(trainer, evidence, changes.today());
  }

  /** Empty where there is none, of whomever. */
  public Optional<EvidenceFile> open(UUID credential, UUID id) {
    return evidence.findForStaff(id, credential).flatMap(found -> files.open(found.fileKey()));
  }

  static List<CredentialRepresentation> shown(Trainer trainer, EvidenceRepository evidence, LocalDate today) {
    var all = evidence.findByTrainerIdOrderByUploadedAtAscIdAsc(trainer.id());
    return trainer.credentials().stream().map(each -> CredentialRepresentation.of(each, all, today)).toList();
  }
}
