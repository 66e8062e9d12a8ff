package com.athleex.directory.trainers.moderation;

import com.athleex.directory.trainers.moderation.ReviewQueue.Mark;
import com.athleex.directory.trainers.moderation.ReviewQueue.ReviewKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** How many of each kind wait. */
  @Transactional(readOnly = true)
  public Map<ReviewKind, Long> waiting() {
    var waiting = new EnumMap<ReviewKind, Long>(ReviewKind.class);
    queues.forEach(queue -> waiting.put(queue.kind(), queue.count()));
    return waiting;
  }

  /** By kind, what may become of it. */
  Map<ReviewKind, List<String>> outcomes() {
    return queues.stream().collect(Collectors.toMap(ReviewQueue::kind, ReviewQueue::outcomes));
  }

  void decide(ReviewKind kind, Verdict verdict) {
    asked(kind).forEach(queue -> queue.decide(verdict));
  }

  private Stream<ReviewQueue> asked(@Nullable ReviewKind kind) {
    return queues.stream().filter(queue -> kind == null || queue.kind() == kind);
  }
}
