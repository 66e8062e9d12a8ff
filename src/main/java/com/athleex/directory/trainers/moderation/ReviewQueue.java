package com.athleex.directory.trainers.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;

/** Something of one kind that waits for a person. */
public interface ReviewQueue {

  ReviewKind kind();

  /** The oldest of those after a mark, in the order of marks. */
  List<Review> after(Mark mark, Limit limit);

  long count();

  /** What may become of it; the first are those that need no reason. */
  List<String> outcomes();

  /**
   * Decides, with the rules of the API's own call.
   *
   * @throws com.athleex.directory.web.ProblemException
   *           of that call
   */
  void decide(Verdict verdict);

  /** What a queue holds. */
  enum ReviewKind {
    CREDENTIAL, TEXTS, REPORT, APPEAL
  }

  /** Where in the queue something stands. */
  record Mark(Instant since, UUID id) implements Comparable<Mark> {

    static final Mark BEGINNING = new Mark(Instant.EPOCH, new UUID(0, 0));

    // ids as both databases order them
    @Override
    public int compareTo(Mark other) {
      int bySince = since.compareTo(other.since);
      return bySince != 0 ? bySince : id.toString().compareTo(other.id.toString());
    }
  }
}
