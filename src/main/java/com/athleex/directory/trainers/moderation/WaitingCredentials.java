package com.athleex.directory.trainers.moderation;

import com.athleex.directory.trainers.credentials.CredentialRepresentation;
import com.athleex.directory.trainers.credentials.CredentialShelf;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class WaitingCredentials implements ReviewQueue {

  private final TrainerRepository trainers;
  private final CredentialShelf shelf;

  WaitingCredentials(TrainerRepository trainers, CredentialShelf shelf) {
    this.trainers = trainers;
    this.shelf = shelf;
  }

  @Override
  public ReviewKind kind() {
    return ReviewKind.CREDENTIAL;
  }

  @Override
  public List<Review> after(Mark mark, Limit limit) {
    return trainers.credentialsWaiting(mark.since(), mark.id(), limit).stream().map(this::review).toList();
  }

  private Review review(TrainerRepository.WaitingCredential waiting) {
    CredentialRepresentation credential = shelf.of(waiting.getTrainer()).stream()
        .filter(each -> each.id().equals(waiting.getId())).findFirst().orElseThrow();
    return Review.of(waiting.getTrainer(), new Mark(waiting.getSince(), waiting.getId()), credential);
  }

  @Override
  public long count() {
    return trainers.countCredentialsWaiting();
  }
}
