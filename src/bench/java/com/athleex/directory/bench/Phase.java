package com.athleex.directory.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * What some connections saw that asked one server without a pause, each its
 * next question as soon as it had the answer to the last.
 *
 * @param processor
 *          the server's processor time
 * @param client
 *          that of the client, which runs on the same processors
 * @param latencies
 *          in nanoseconds, in no order; of refusals too
 * @param errors
 *          and refusals: they cost, and serve nobody
 */
record Phase(Duration elapsed, Duration processor, Duration client, long[] latencies, long errors) {

  static Phase run(Server server, List<byte[]> requests, int connections, Duration length)
      throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    Duration processorBefore = server.processorTime();
    Duration clientBefore = Client.processorTime();
    try (var threads = Executors.newFixedThreadPool(connections)) {
      var loops = new ArrayList<Callable<Phase>>();
      for (int i = 0; i < connections; i++) {
        int first = i * requests.size() / connections;
        loops.add(() -> loop(server, requests, first, began + length.toNanos()));
      }
      var done = new ArrayList<Phase>();
      for (var loop : threads.invokeAll(loops))
        done.add(loop.get());
      Phase all = together(done);
      return new Phase(Duration.ofNanos(System.nanoTime() - began),
          server.processorTime().minus(processorBefore), Client.processorTime().minus(clientBefore),
          all.latencies, all.errors);
    }
  }

  private static Phase loop(Server server, List<byte[]> requests, int first, long end) throws IOException {
    long[] latencies = new long[1024];
    int count = 0;
    long errors = 0;
    try (var connection = new Connection(server.port())) {
      for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
        int status = connection.send(requests.get((first + count) % requests.size()));
        if (count == latencies.length)
          latencies = Arrays.copyOf(latencies, 2 * count);
        latencies[count++] = System.nanoTime() - before;
        if (status != 200 || connection.bodyLength() == 0)
          errors++;
      }
    }
    return new Phase(Duration.ZERO, Duration.ZERO, Duration.ZERO, Arrays.copyOf(latencies, count), errors);
  }

  /** Several phases as if they were one. */
  static Phase together(List<Phase> phases) {
    return new Phase(phases.stream().map(Phase::elapsed).reduce(Duration.ZERO, Duration::plus),
        phases.stream().map(Phase::processor).reduce(Duration.ZERO, Duration::plus),
        phases.stream().map(Phase::client).reduce(Duration.ZERO, Duration::plus),
        phases.stream().flatMapToLong(phase -> Arrays.stream(phase.latencies)).toArray(),
        phases.stream().mapToLong(Phase::errors).sum());
  }

  /** Where most were refused or failed, a figure says nothing. */
  boolean isSound() {
    return answered() > errors;
  }

  private long answered() {
    return latencies.length - errors;
  }

  double perSecond() {
    return answered() / (elapsed.toNanos() / 1e9);
  }

  double processorMsPerQuery() {
    return processor.toNanos() / 1e6 / answered();
  }

  double latencyMs(double quantile) {
    return Quantiles.ms(latencies, quantile);
  }
}
