package com.athleex.directory.trainers.moderation;

import com.athleex.directory.trainers.moderation.ReviewQueue.Mark;
import com.athleex.directory.trainers.moderation.ReviewQueue.ReviewKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that waits for a person, in one order. */
@Service
class Reviews {

  private final List<ReviewQueue> queues;

  Reviews(List<ReviewQueue> queues) {
    this.queues = List.copyOf(queues);
  }

  /**
   * @param waiting
   *          how many there are in all
   */
  record Page(List<Review> items, long waiting) {}

  /**
   * @param kind
   *          null for all
   */
  @Transactional(readOnly = true)
  public Page after(Mark mark, @Nullable ReviewKind kind, int most) {
    var items = asked(kind).flatMap(queue -> queue.after(mark, Limit.of(most)).stream())
        .sorted(Comparator.comparing(Review::mark)).limit(most).toList();
    return new Page(items, asked(kind).mapToLong(ReviewQueue::count).sum());
  }

  private Stream<ReviewQueue> asked(@Nullable ReviewKind kind) {
    return queues.stream().filter(queue -> kind == null || queue.kind() == kind);
  }
}
