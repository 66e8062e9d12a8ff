package com.athleex.directory.trainers.moderation;

import com.athleex.directory.trainers.profile.TextHold;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class WaitingTexts implements ReviewQueue {

  private final TrainerRepository trainers;
  private final TextHold texts;
  private final Decisions decisions;

  WaitingTexts(TrainerRepository trainers, TextHold texts, Decisions decisions) {
    this.decisions = decisions;
    this.trainers = trainers;
    this.texts = texts;
  }

  @Override
  public ReviewKind kind() {
    return ReviewKind.TEXTS;
  }

  @Override
  public List<Review> after(Mark mark, Limit limit) {
    return trainers.textsWaiting(mark.since(), mark.id(), limit).stream()
        .map(trainer -> Review.of(trainer,
            new Mark(Objects.requireNonNull(trainer.textsHeldSince()), trainer.id()), texts.of(trainer)))
        .toList();
  }

  @Override
  public long count() {
    return trainers.countTextsWaiting();
  }

  @Override
  public List<String> outcomes() {
    return List.of("clear", "refuse");
  }

  @Override
  public void decide(Verdict verdict) {
    switch (verdict.outcome()) {
      case "clear" -> decisions.clearTexts(verdict.handle(), verdict.since(), verdict.by());
      case "refuse" -> decisions.refuseTexts(verdict.handle(), verdict.since(), verdict.requiredReason(),
          verdict.by());
      default -> throw verdict.undecided(outcomes());
    }
  }
}
