package com.athleex.directory.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** Asks all servers the same questions, by turns, in one run. */
final class Comparison {

  private static final int CHECKED = 100;
  private static final int ROUNDS = 2;
  private static final int WARM_UP_CONNECTIONS = 4;
  private static final int WARM_UP_QUERIES = 30_000;
  private static final int REFUSAL_WARM_UPS = 3;
  private static final int MOST_WARM_UPS = 6;
  /** More than a server has open questions at half of its rate. */
  private static final int OPEN_CONNECTIONS = 64;
  /** Longer than a server under overload lets anybody wait, in seconds. */
  private static final double LONGEST_WAIT = 0.35;
  private static final int MOST_CONNECTIONS = 4096;
  private static final int CAPACITY_CONNECTIONS = 8;

  private final List<Contestant> contestants;
  private final Options options;

  Comparison(List<Contestant> contestants, Options options) {
    this.contestants = contestants;
    this.options = options;
  }

  /** What all servers did with one kind of question at one concurrency. */
  record Row(Kind kind, int connections, Map<String, Phase> byServer) {

    Phase of(String server) {
      return Objects.requireNonNull(byServer.get(server), server);
    }
  }

  Map<Kind, Agreement> agreements() throws IOException {
    var agreements = new EnumMap<Kind, Agreement>(Kind.class);
    for (Kind kind : Kind.values())
      agreements.put(kind, Agreement.on(kind, CHECKED, contestants));
    return agreements;
  }

  List<Row> closed() throws InterruptedException, ExecutionException {
    for (var contestant : contestants)
      warmUp(contestant);
    var rows = new ArrayList<Row>();
    for (int connections : options.connections())
      for (Kind kind : Kind.values())
        rows.add(row(kind, connections));
    return rows;
  }

  /**
   * The mix, as often for each server: readers do not slow down where a server
   * does.
   *
   * @param rate
   *          questions a second
   */
  Map<String, OpenLoop.Result> open(double rate) throws InterruptedException, ExecutionException {
    var results = new LinkedHashMap<String, OpenLoop.Result>();
    for (var contestant : contestants)
      results.put(contestant.name(), OpenLoop.run(contestant.server(), contestant.requests(Kind.MIX), rate,
          OPEN_CONNECTIONS, options.phase().multipliedBy(ROUNDS)));
    return results;
  }

  /**
   * The mix, twice as often as the first server can answer. What it does to
   * refuse was never done before, and is warmed up as all else was.
   *
   * @param capacity
   *          what it could answer, for the warming up
   */
  Overload overload(double capacity) throws InterruptedException, ExecutionException {
    overloaded(capacity, options.warmUp().multipliedBy(REFUSAL_WARM_UPS));
    var before = phase(contestants.getFirst(), Kind.MIX, CAPACITY_CONNECTIONS,
        options.phase().multipliedBy(ROUNDS));
    return new Overload(before, overloaded(before.perSecond(), options.phase().multipliedBy(ROUNDS)));
  }

  private OpenLoop.Result overloaded(double capacity, Duration length)
      throws InterruptedException, ExecutionException {
    var first = contestants.getFirst();
    // fewer, and all of them wait while questions are due: the load would be less
    // than was meant
    int connections = (int) Math.clamp(capacity * LONGEST_WAIT, OPEN_CONNECTIONS, MOST_CONNECTIONS);
    return OpenLoop.run(first.server(), first.requests(Kind.MIX), 2 * capacity, connections, length);
  }

  // a time alone is too little on a slow or busy machine, where compilers come
  // late
  private void warmUp(Contestant contestant) throws InterruptedException, ExecutionException {
    long asked = 0;
    for (int round = 0; asked < WARM_UP_QUERIES && round < MOST_WARM_UPS; round++)
      for (Kind kind : Kind.values())
        asked += phase(contestant, kind, WARM_UP_CONNECTIONS,
            options.warmUp().dividedBy(Kind.values().length))
            .latencies().length;
    if (asked < WARM_UP_QUERIES)
      System.out.printf("%s is NOT warm: only %,d queries in %d s%n", contestant.name(), asked,
          options.warmUp().multipliedBy(MOST_WARM_UPS).toSeconds());
  }

  private Row row(Kind kind, int connections) throws InterruptedException, ExecutionException {
    var phases = new LinkedHashMap<String, List<Phase>>();
    for (int round = 0; round < ROUNDS; round++)
      for (var contestant : contestants)
        phases.computeIfAbsent(contestant.name(), name -> new ArrayList<>())
            .add(phase(contestant, kind, connections, options.phase()));
    var together = new LinkedHashMap<String, Phase>();
    phases.forEach((name, rounds) -> together.put(name, Phase.together(rounds)));
    return new Row(kind, connections, together);
  }

  private static Phase phase(Contestant contestant, Kind kind, int connections, Duration length)
      throws InterruptedException, ExecutionException {
    var phase = Phase.run(contestant.server(), contestant.requests(kind), connections, length);
    if (!phase.isSound())
      throw new IllegalStateException(contestant.name() + " failed " + phase.errors() + " of "
          + phase.latencies().length + " queries of kind " + kind);
    return phase;
  }
}
