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

  WaitingTexts(TrainerRepository trainers, TextHold texts) {
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
}
