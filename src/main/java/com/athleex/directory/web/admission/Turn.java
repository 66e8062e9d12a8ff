package com.athleex.directory.web.admission;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One request in the queue: a worker takes it, or it is given up; never both.
 */
final class Turn implements Runnable {

  /** What is done when it is this one's turn. */
  interface Work {
    void run() throws IOException, ServletException;
  }

  private final Work work;
  private final AtomicBoolean decided = new AtomicBoolean();
  private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

  Turn(Work work) {
    this.work = work;
  }

  @Override
  public void run() {
    if (!decided.compareAndSet(false, true))
      return;
    try {
      work.run();
      done.complete(null);
    } catch (Throwable failure) { // goes to whoever waits, errors included
      done.completeExceptionally(failure);
    }
  }

  /**
   * Waits until the work is done.
   *
   * @param patience
   *          how long until its turn comes; once it runs, it is waited for
   * @return false: its turn did not come, and never will
   */
  boolean awaited(Duration patience) throws IOException, ServletException {
    try {
      done.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      if (decided.compareAndSet(false, true))
        return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      if (decided.compareAndSet(false, true))
        return false;
    } catch (ExecutionException e) {
      // told below
    }
    outcome();
    return true;
  }

  // not to be interrupted: while it runs, request and response are in use
  private void outcome() throws IOException, ServletException {
    try {
      done.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case ServletException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw e;
      }
    }
  }
}
