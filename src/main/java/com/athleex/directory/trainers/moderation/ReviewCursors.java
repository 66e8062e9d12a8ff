package com.athleex.directory.trainers.moderation;

import com.athleex.directory.trainers.moderation.ReviewQueue.Mark;
import com.athleex.directory.web.Cursors;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a page of reviews ended. */
@Component
class ReviewCursors {

  private static final String LIST = "reviews";

  private final Cursors cursors;

  ReviewCursors(Cursors cursors) {
    this.cursors = cursors;
  }

  /**
   * Of the page that follows.
   *
   * @param found
   *          one more than a page holds, if there is one
   * @return null after the last page
   */
  @Nullable
  String next(List<Review> found, int limit) {
    if (found.size() <= limit)
      return null;
    var last = found.get(limit - 1).mark();
    return cursors.seal(LIST, (last.since() + " " + last.id()).getBytes(StandardCharsets.US_ASCII));
  }

  /** Where it leads; without one, to the beginning. */
  Mark mark(@Nullable String cursor) {
    if (cursor == null)
      return Mark.BEGINNING;
    var parts = new String(cursors.open(LIST, cursor), StandardCharsets.US_ASCII).split(" ");
    return new Mark(Instant.parse(parts[0]), UUID.fromString(parts[1]));
  }
}
