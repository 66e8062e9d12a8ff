package com.athleex.directory.ctas.counts;

import com.athleex.directory.web.Network;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tells the first time from a repeat by the same reader within {@link #WINDOW},
 * without knowing readers again.
 *
 * <p>
 * What is held is a set of 64-bit keyed hashes of network, call to action and
 * outcome. That is no pseudonym. It is different for each call to action, so
 * that no two can be told to be of one reader. Its key is random, is held in
 * this process's memory alone, and is thrown away after an hour with all that
 * was made with it: nobody can ever compute one again, or compare it with one
 * of another day, process or log. None is written, and none is joined with
 * anything: a hash answers one question, and then ages. Whoever could read this
 * memory could read the requests themselves.
 *
 * <p>
 * People behind one address are taken for one, so figures are rather too low.
 */
@Component
class Repeats {

  static final Duration WINDOW = Duration.ofMinutes(30);
  /** Of each half hour; about 20 MB. What is more is not counted. */
  private static final int MOST = 250_000;

  private final Clock clock;
  private final int most;
  private final LongAdder dropped = new LongAdder();
  private volatile Generations generations;

  @Autowired
  Repeats(Clock clock) {
    this(clock, MOST);
  }

  Repeats(Clock clock, int most) {
    this.clock = clock;
    this.most = most;
    var now = clock.instant();
    this.generations = new Generations(Generation.from(now), Generation.from(now));
  }

  /** Whether this counts. */
  boolean isFirst(String remoteAddress, Origin origin, Outcome outcome) {
    forget();
    var now = clock.instant();
    var both = generations;
    var what = String.join("\n", Network.of(remoteAddress).name(), origin.article(),
        origin.placement().name(), origin.variant(), outcome.name());
    var before = both.previous.seen.isEmpty() ? null : both.previous.seen.get(both.previous.hash(what));
    if (before != null && before.plus(WINDOW).isAfter(now))
      return false;
    if (both.current.seen.mappingCount() >= most) {
      dropped.increment();
      return false;
    }
    // one that is found here is younger than its generation
    return both.current.seen.putIfAbsent(both.current.hash(what), now) == null;
  }

  /** Throws away what is older than it may become, with its key. */
  void forget() {
    if (generations.current.isOver(clock.instant()))
      turn();
  }

  private synchronized void turn() {
    var now = clock.instant();
    var current = generations.current;
    if (current.isOver(now))
      generations = new Generations(
          current.since.plus(WINDOW.multipliedBy(2)).isAfter(now) ? current : Generation.from(now),
          Generation.from(now));
  }

  /** How many were not counted for lack of room since this was asked last. */
  long dropped() {
    return dropped.sumThenReset();
  }

  private record Generations(Generation previous, Generation current) {}

  private record Generation(KeyedHash key, Instant since, ConcurrentHashMap<Long, Instant> seen) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Generation from(Instant since) {
      var key = new byte[32];
      RANDOM.nextBytes(key);
      return new Generation(new KeyedHash(key), since, new ConcurrentHashMap<>());
    }

    boolean isOver(Instant now) {
      return !since.plus(WINDOW).isAfter(now);
    }

    long hash(String what) {
      return ByteBuffer.wrap(key.of(what)).getLong();
    }
  }
}
