package com.athleex.directory.trainers.credentials;

import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerErasure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class CredentialErasure implements TrainerErasure {

  private final EvidenceRepository evidence;
  private final ApplicationEventPublisher events;

  CredentialErasure(EvidenceRepository evidence, ApplicationEventPublisher events) {
    this.evidence = evidence;
    this.events = events;
  }

  @Override
  public void erase(Trainer trainer) {
    var files = evidence.findByTrainerIdOrderByUploadedAtAscIdAsc(trainer.id());
    if (files.isEmpty())
      return;
    evidence.removeAllOf(trainer.id());
    events.publishEvent(new EvidenceGone(files.stream().map(Evidence::fileKey).toList()));
  }
}
