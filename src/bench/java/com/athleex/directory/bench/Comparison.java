package com.athleex.directory.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Asks the application and the floor the same questions, by turns, in one run.
 */
final class Comparison {

  private static final int CHECKED = 100;
  private static final int ROUNDS = 2;
  private static final int WARM_UP_CONNECTIONS = 4;
  private static final int WARM_UP_QUERIES = 30_000;
  private static final int MOST_WARM_UPS = 6;

  private final Server application;
  private final Server floor;
  private final Map<Kind, List<byte[]>> queries;
  private final Options options;

  Comparison(Server application, Server floor, Map<Kind, List<byte[]>> queries, Options options) {
    this.application = application;
    this.floor = floor;
    this.queries = queries;
    this.options = options;
  }

  /** One row of the result. */
  record Row(Kind kind, int connections, Phase application, Phase floor) {

    double ratio() {
      return application.processorMsPerQuery() / floor.processorMsPerQuery();
    }
  }

  Map<Kind, Agreement> agreements() throws IOException {
    var agreements = new EnumMap<Kind, Agreement>(Kind.class);
    for (Kind kind : Kind.values())
      agreements.put(kind, Agreement.on(requests(kind).subList(0, CHECKED), application, floor));
    return agreements;
  }

  List<Row> run() throws InterruptedException, ExecutionException {
    for (Server server : List.of(application, floor))
      warmUp(server);
    var rows = new ArrayList<Row>();
    for (int connections : options.connections())
      for (Kind kind : Kind.values())
        rows.add(row(kind, connections));
    return rows;
  }

  // a time alone is too little on a slow or busy machine, where compilers come
  // late
  private void warmUp(Server server) throws InterruptedException, ExecutionException {
    long asked = 0;
    for (int round = 0; asked < WARM_UP_QUERIES && round < MOST_WARM_UPS; round++)
      for (Kind kind : Kind.values())
        asked += phase(server, kind, WARM_UP_CONNECTIONS, options.warmUp().dividedBy(Kind.values().length))
            .latencies().length;
    if (asked < WARM_UP_QUERIES)
      System.out.printf("%s is NOT warm: only %,d queries in %d s%n", server.name(), asked,
          options.warmUp().multipliedBy(MOST_WARM_UPS).toSeconds());
  }

  private Row row(Kind kind, int connections) throws InterruptedException, ExecutionException {
    var ofApplication = new ArrayList<Phase>();
    var ofFloor = new ArrayList<Phase>();
    for (int round = 0; round < ROUNDS; round++) {
      ofApplication.add(phase(application, kind, connections, options.phase()));
      ofFloor.add(phase(floor, kind, connections, options.phase()));
    }
    return new Row(kind, connections, Phase.together(ofApplication), Phase.together(ofFloor));
  }

  private Phase phase(Server server, Kind kind, int connections, Duration length)
      throws InterruptedException, ExecutionException {
    var phase = Phase.run(server, requests(kind), connections, length);
    if (!phase.isSound())
      throw new IllegalStateException(server.name() + " failed " + phase.errors() + " of "
          + phase.latencies().length + " queries of kind " + kind);
    return phase;
  }

  private List<byte[]> requests(Kind kind) {
    return queries.getOrDefault(kind, List.of());
  }
}
