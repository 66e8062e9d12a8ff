package com.athleex.directory.media.uploads;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Where uploads are looked at: two at once, which bounds the memory. On threads
 * of the system, because virtual ones would not share the processors with
 * whoever else is waiting.
 */
@Component
public class Workbench {

  private static final int PLACES = 2;
  private static final int LONGEST_WAIT_SECONDS = 3;

  private final Semaphore places = new Semaphore(PLACES, true);
  private final ExecutorService threads = Executors
      .newCachedThreadPool(Thread.ofPlatform().name("media-", 1).daemon().factory());

  /**
   * @throws ProblemException
   *           503 if no place becomes free soon, or what the work throws
   */
  public <T> T at(Callable<T> work) {
    try {
      if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS))
        throw new ProblemException(WebProblem.UNAVAILABLE);
      try {
        return threads.submit(work).get();
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(WebProblem.UNAVAILABLE);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ProblemException refusal)
        throw refusal;
      throw new IllegalStateException("an upload could not be looked at", e.getCause());
    }
  }

  @PreDestroy
  void close() {
    threads.shutdown();
  }
}
