package com.athleex.directory.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures search over HTTP, against plain Lucene as the floor:
 *
 * <pre>
 * ./mvnw -q -DskipTests package exec:exec@bench -Dbench="all 100000"
 * </pre>
 *
 * {@code load N} makes N trainers up, starts the packaged application on an
 * empty data folder under {@code target/bench/N}, imports them and waits until
 * all are found. {@code run N} starts it on that folder again, the floor beside
 * it, and asks both. {@code all N} does both; {@code floor N} looks at the
 * floor alone. Figures count only where nothing else runs.
 */
final class Benchmark {

  private final Options options;
  private final Servers servers;
  private final ShippedData data = ShippedData.read();
  private final Report report;

  private Benchmark(Options options) {
    this.options = options;
    servers = new Servers(options);
    report = new Report(options);
  }

  public static void main(String[] arguments) throws Exception {
    new Benchmark(Options.of(arguments)).run();
  }

  private void run() throws Exception {
    var corpus = Corpus.of(options.size(), options.folder(), data);
    switch (options.command()) {
      case LOAD -> load(corpus);
      case RUN -> compare(corpus);
      case ALL -> {
        load(corpus);
        compare(corpus);
      }
      case FLOOR -> floorAlone(corpus);
    }
    System.out.println("written to " + report.write());
  }

  private void load(Corpus corpus) throws Exception {
    Path data = options.folder().resolve("data");
    if (Files.exists(data))
      throw new IllegalStateException(data + " is there already: remove it, or use 'run'");
    try (var application = servers.application()) {
      report.put(new Loading(application, servers.apiKey()).load(corpus));
      report.put("application", Memory.of(application));
    }
  }

  private void compare(Corpus corpus) throws Exception {
    var queries = Queries.of(Corpus.SEED, data);
    try (var application = servers.application(); var floor = servers.floor(corpus)) {
      var comparison = new Comparison(application, floor, queries, options);
      report.putAgreements(comparison.agreements());
      report.put(comparison.run());
      report.put("application", Memory.of(application));
      report.put("floor", Memory.of(floor));
    }
  }

  private void floorAlone(Corpus corpus) throws Exception {
    var queries = Queries.of(Corpus.SEED, data);
    try (var floor = servers.floor(corpus)) {
      var comparison = new Comparison(floor, floor, queries, options);
      report.putAgreements(comparison.agreements());
      report.put(comparison.run());
    }
  }
}
