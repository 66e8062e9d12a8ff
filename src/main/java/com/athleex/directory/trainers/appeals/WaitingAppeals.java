package com.athleex.directory.trainers.appeals;

import com.athleex.directory.trainers.moderation.Review;
import com.athleex.directory.trainers.moderation.ReviewQueue;
import com.athleex.directory.trainers.moderation.Verdict;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerRepository;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class WaitingAppeals implements ReviewQueue {

  private final AppealRepository appeals;
  private final TrainerRepository trainers;
  private final Appeals decisions;

  WaitingAppeals(AppealRepository appeals, TrainerRepository trainers, Appeals decisions) {
    this.decisions = decisions;
    this.appeals = appeals;
    this.trainers = trainers;
  }

  @Override
  public ReviewKind kind() {
    return ReviewKind.APPEAL;
  }

  @Override
  public List<Review> after(Mark mark, Limit limit) {
    var waiting = appeals.waiting(mark.since(), mark.id(), limit);
    var about = trainers.findByIdIn(waiting.stream().map(Appeal::trainerId).toList()).stream()
        .collect(Collectors.toMap(Trainer::id, Function.identity()));
    return waiting.stream().flatMap(appeal -> Stream.ofNullable(about.get(appeal.trainerId()))
        .map(trainer -> Review.of(trainer, new Mark(appeal.lodgedAt(), appeal.id()), appealed(appeal))))
        .toList();
  }

  private static Review.Appealed appealed(Appeal appeal) {
    return new Review.Appealed(appeal.about().name().toLowerCase(Locale.ROOT), appeal.credentialId(),
        appeal.text());
  }

  @Override
  public long count() {
    return appeals.countWaiting();
  }

  @Override
  public List<String> outcomes() {
    return List.of("granted", "rejected");
  }

  @Override
  public void decide(Verdict verdict) {
    switch (verdict.outcome()) {
      case "granted" -> decisions.decide(verdict.id(), true, verdict.reasonIfAny(), verdict.by());
      case "rejected" -> decisions.decide(verdict.id(), false, verdict.requiredReason(), verdict.by());
      default -> throw verdict.undecided(outcomes());
    }
  }
}
