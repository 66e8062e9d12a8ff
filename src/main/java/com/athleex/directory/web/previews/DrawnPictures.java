package com.athleex.directory.web.previews;

import com.athleex.directory.web.PreviewPicture;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Keeps the pictures that were asked for last, and draws one at a time: none of
 * it is worth a search that waits.
 */
@Component
class DrawnPictures {

  private static final long MOST_BYTES = 16L * 1024 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Drawing drawing = new Drawing(Lettering.ofOurOwn());
  private final Semaphore pen = new Semaphore(1, true);
  private final Cache<PreviewPicture, byte[]> drawn = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
      .weigher((PreviewPicture _, byte[] png) -> png.length).build();

  /**
   * A PNG file.
   *
   * @throws ProblemException
   *           {@code unavailable} where too many wait
   */
  byte[] of(PreviewPicture picture) {
    var kept = drawn.getIfPresent(picture);
    if (kept != null)
      return kept;
    if (!taken())
      throw new ProblemException(WebProblem.UNAVAILABLE).retryAfter(PATIENCE);
    try {
      return drawn.get(picture, drawing::png);
    } finally {
      pen.release();
    }
  }

  private boolean taken() {
    try {
      return pen.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
