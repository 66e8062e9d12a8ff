package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.PublicationBacklog;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Waits for those who follow publications at their own pace. */
@Component
class CatchUp {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

  private final ObjectProvider<PublicationBacklog> followers;

  CatchUp(ObjectProvider<PublicationBacklog> followers) {
    this.followers = followers;
  }

  /** Whether all caught up; false if they made no progress for two minutes. */
  boolean await() {
    long pending = pending();
    if (pending == 0)
      return true;
    long moved = System.nanoTime();
    try (var bar = ImportCommand.bar("Indexing", pending).build()) {
      while (pending > 0 && System.nanoTime() - moved < PATIENCE) {
        LockSupport.parkNanos(BETWEEN);
        long now = pending();
        if (now < pending)
          moved = System.nanoTime();
        pending = now;
        bar.stepTo(Math.max(0, bar.getMax() - now));
      }
    }
    return pending == 0;
  }

  private long pending() {
    return followers.stream().mapToLong(PublicationBacklog::pending).sum();
  }
}
