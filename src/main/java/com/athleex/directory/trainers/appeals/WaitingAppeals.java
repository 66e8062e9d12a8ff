package com.athleex.directory.trainers.appeals;

import com.athleex.directory.trainers.moderation.Review;
import com.athleex.directory.trainers.moderation.ReviewQueue;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class WaitingAppeals implements ReviewQueue {

  private final AppealRepository appeals;

  WaitingAppeals(AppealRepository appeals) {
    this.appeals = appeals;
  }

  @Override
  public ReviewKind kind() {
    return ReviewKind.APPEAL;
  }

  @Override
  public List<Review> after(Mark mark, Limit limit) {
    return appeals.waiting(mark.since(), mark.id(), limit).stream().map(waiting -> {
      var appeal = waiting.getAppeal();
      return Review.of(waiting.getTrainer(), new Mark(appeal.lodgedAt(), appeal.id()), new Review.Appealed(
          appeal.about().name().toLowerCase(Locale.ROOT), appeal.credentialId(), appeal.text()));
    }).toList();
  }

  @Override
  public long count() {
    return appeals.countWaiting();
  }
}
