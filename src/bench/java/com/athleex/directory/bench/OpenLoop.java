package com.athleex.directory.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Questions that come when they come, as those of many readers do, whether or
 * not the server is done with the earlier ones: at random moments (Poisson) of
 * a given rate. A latency counts from the moment at which the question was due,
 * so that a server that stalls is charged for all who wait meanwhile (no
 * coordinated omission).
 */
final class OpenLoop {

  /** Let the connections open before the first question is due. */
  private static final Duration RUN_UP = Duration.ofMillis(200);
  private static final long SEED = 42;

  private final Server server;
  private final List<byte[]> requests;
  private final int connections;
  /** When each question is due, in nanoseconds from the beginning. */
  private final long[] due;
  private final AtomicInteger next = new AtomicInteger();

  private OpenLoop(Server server, List<byte[]> requests, int connections, long[] due) {
    this.server = server;
    this.requests = requests;
    this.connections = connections;
    this.due = due;
  }

  /**
   * What came of it.
   *
   * @param rate
   *          questions a second that were due
   * @param answered
   *          latencies of 200s, in nanoseconds from when they were due
   * @param refused
   *          the same of 503s and 429s that said when to come again
   * @param refusedAfter
   *          of these, nanoseconds from when they were sent
   * @param errors
   *          everything else
   * @param client
   *          processor time of the client, on the same processors
   */
  record Result(double rate, Duration elapsed, long[] answered, long[] refused, long[] refusedAfter,
      long errors, Duration client) {

    double servedPerSecond() {
      return answered.length / (elapsed.toNanos() / 1e9);
    }
  }

  /**
   * @param rate
   *          questions a second
   * @param connections
   *          more than the server should ever have open questions
   */
  static Result run(Server server, List<byte[]> requests, double rate, int connections, Duration length)
      throws InterruptedException, ExecutionException {
    return new OpenLoop(server, requests, connections, arrivals(rate, length)).run(rate);
  }

  private static long[] arrivals(double rate, Duration length) {
    var random = new Random(SEED);
    var due = new long[(int) (rate * length.toMillis() / 1000)];
    double at = RUN_UP.toNanos();
    for (int i = 0; i < due.length; i++) {
      at += -Math.log(1 - random.nextDouble()) / rate * 1e9;
      due[i] = (long) at;
    }
    return due;
  }

  private Result run(double rate) throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    var clientBefore = Client.processorTime();
    try (var threads = Executors.newFixedThreadPool(connections)) {
      var loops = new ArrayList<Callable<Seen>>();
      for (int i = 0; i < connections; i++)
        loops.add(() -> loop(began));
      var all = new Seen();
      for (var loop : threads.invokeAll(loops))
        all.add(loop.get());
      var elapsed = Duration.ofNanos(System.nanoTime() - began).minus(RUN_UP);
      return new Result(rate, elapsed, all.answered.toArray(), all.refused.toArray(),
          all.refusedAfter.toArray(), all.errors, Client.processorTime().minus(clientBefore));
    }
  }

  private Seen loop(long began) throws IOException {
    var seen = new Seen();
    var connection = new Connection(server.port());
    try {
      for (int i = next.getAndIncrement(); i < due.length; i = next.getAndIncrement()) {
        long moment = began + due[i];
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime())
          LockSupport.parkNanos(left);
        long sent = System.nanoTime();
        try {
          int status = connection.send(requests.get(i % requests.size()));
          seen.add(status, connection.saysWhenToRetry(), System.nanoTime() - moment,
              System.nanoTime() - sent);
        } catch (IOException e) {
          seen.errors++;
          connection.close();
          connection = new Connection(server.port());
        }
      }
    } finally {
      connection.close();
    }
    return seen;
  }

  private static final class Seen {

    private final Numbers answered = new Numbers();
    private final Numbers refused = new Numbers();
    private final Numbers refusedAfter = new Numbers();
    private long errors;

    void add(int status, boolean saysWhenToRetry, long fromDue, long fromSent) {
      if (status == 200) {
        answered.add(fromDue);
      } else if ((status == 503 || status == 429) && saysWhenToRetry) {
        refused.add(fromDue);
        refusedAfter.add(fromSent);
      } else {
        errors++;
      }
    }

    void add(Seen other) {
      answered.add(other.answered.toArray());
      refused.add(other.refused.toArray());
      refusedAfter.add(other.refusedAfter.toArray());
      errors += other.errors;
    }
  }

  private static final class Numbers {

    private long[] numbers = new long[1024];
    private int count;

    void add(long... more) {
      if (count + more.length > numbers.length)
        numbers = Arrays.copyOf(numbers, Math.max(2 * numbers.length, count + more.length));
      System.arraycopy(more, 0, numbers, count, more.length);
      count += more.length;
    }

    long[] toArray() {
      return Arrays.copyOf(numbers, count);
    }
  }
}
