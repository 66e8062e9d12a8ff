package com.athleex.directory.trainers.moderation;

import com.athleex.directory.trainers.credentials.CredentialRepresentation;
import com.athleex.directory.trainers.credentials.CredentialShelf;
import com.athleex.directory.trainers.credentials.LastDay;
import com.athleex.directory.trainers.profile.Credential.Check;
import com.athleex.directory.trainers.profile.TrainerRepository;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class WaitingCredentials implements ReviewQueue {

  private final TrainerRepository trainers;
  private final CredentialShelf shelf;
  private final Decisions decisions;

  WaitingCredentials(TrainerRepository trainers, CredentialShelf shelf, Decisions decisions) {
    this.decisions = decisions;
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

  @Override
  public List<String> outcomes() {
    return List.of("evidence-seen", "registry-confirmed", "revoked");
  }

  @Override
  public void decide(Verdict verdict) {
    var as = switch (verdict.outcome()) {
      case "evidence-seen" -> Check.EVIDENCE_SEEN;
      case "registry-confirmed" -> Check.REGISTRY_CONFIRMED;
      case "revoked" -> Check.REVOKED;
      default -> throw verdict.undecided(outcomes());
    };
    if (!LastDay.isSensible(verdict.until()))
      throw new ProblemException(WebProblem.INVALID_REQUEST,
          List.of(FieldProblem.at("/until", "trainer.rule.date")));
    decisions.find(verdict.id(), verdict.since(), as, verdict.until(),
        as == Check.REVOKED ? verdict.requiredReason() : verdict.reasonIfAny(), verdict.by());
  }
}
