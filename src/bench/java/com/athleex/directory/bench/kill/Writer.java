package com.athleex.directory.bench.kill;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Changes one owner's profile again and again until the application is gone,
 * and remembers what was acknowledged.
 */
final class Writer {

  private final Owner owner;
  private volatile Said acknowledged;
  /** Sent and not answered: it may have happened or not. */
  private volatile @Nullable Said inFlight;
  private volatile long writes;
  private volatile @Nullable RuntimeException refused;

  Writer(Owner owner, Said now) {
    this.owner = owner;
    this.acknowledged = now;
  }

  Owner owner() {
    return owner;
  }

  /** How many writes were acknowledged. */
  long writes() {
    return writes;
  }

  /** Writes until nobody answers. */
  void write(Http http) {
    try {
      while (!Thread.currentThread().isInterrupted())
        write(http, ThreadLocalRandom.current().nextInt(8) == 0);
    } catch (IOException e) {
      // killed: what was sent last is in flight
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      refused = e;
    }
  }

  @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread writes it
  void write(Http http, boolean publication) throws IOException, InterruptedException {
    var next = acknowledged.next(publication);
    inFlight = next;
    if (publication)
      owner.publish(http, next.found());
    else
      owner.say(http, next);
    acknowledged = next;
    inFlight = null;
    writes++;
  }

  /**
   * Whether the database has what was acknowledged, or what was in flight; from
   * then on that is what counts.
   *
   * @throws IllegalStateException
   *           if a write was refused that nothing was wrong with
   */
  boolean kept(Said now) {
    if (refused != null)
      throw new IllegalStateException(refused);
    boolean kept = now.equals(acknowledged) || now.equals(inFlight);
    acknowledged = now;
    inFlight = null;
    return kept;
  }

  @Override
  public String toString() {
    return owner.handle() + ": " + acknowledged + " acknowledged, " + inFlight + " in flight";
  }
}
