package com.athleex.directory.bench;

import com.athleex.directory.bench.opensearch.Index;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures search over HTTP, against plain Lucene as the floor and against
 * OpenSearch:
 *
 * <pre>
 * ./mvnw -q -DskipTests -Dtest.opensearch=on package antrun:run@opensearch exec:exec@bench -Dbench="all 100000"
 * </pre>
 *
 * {@code load N} makes N trainers up, starts the packaged application on an
 * empty data folder under {@code target/bench/N}, imports them and waits until
 * all are found. {@code run N} starts it on that folder again, the floor beside
 * it, and OpenSearch (unless {@code --opensearch=no}), and asks all.
 * {@code all N} does both; {@code floor N} looks at the floor alone;
 * {@code grow N} compares with the same index ten times over (with a heap for
 * that many). The report is a page in {@code target/bench/N/report.html}.
 * Figures count only where nothing else runs.
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
      case GROW -> {
        new Growth(servers, options, Queries.of(Corpus.SEED, data).getOrDefault(Kind.NEARBY, List.of()))
            .measure();
        return;
      }
    }
    System.out.println("written to " + report.write());
  }

  private void load(Corpus corpus) throws Exception {
    Path data = options.folder().resolve("data");
    if (Files.exists(data))
      throw new IllegalStateException(data + " is there already: remove it, or use 'run'");
    try (var application = servers.application()) {
      report.put(new Loading(application, servers.apiKey()).load(corpus, data.resolve("index/trainers")));
      report.put(application.name(), application.readyAfter(), Memory.of(application));
    }
  }

  private void compare(Corpus corpus) throws Exception {
    report.put(StartUp.of(servers, options));
    var questions = Queries.of(Corpus.SEED, data);
    var http = Queries.asked(questions, Queries.Question::http);
    try (var application = servers.application();
        var floor = servers.floor(corpus);
        var openSearch = openSearch(corpus)) {
      var contestants = new ArrayList<>(
          List.of(new Contestant(application, http), new Contestant(floor, http)));
      if (openSearch != null)
        contestants
            .add(new Contestant(openSearch, Queries.asked(questions, Queries.Question::openSearch)));
      measure(new Comparison(contestants, options));
      report.putAsked("suggestions", new Suggesting(corpus).asked().latencies(application));
      report.putAsked("pages", Browsing.of(questions).latencies(application));
      for (var contestant : contestants)
        report.put(contestant.name(), contestant.server().readyAfter(), Memory.of(contestant.server()));
    }
  }

  private void measure(Comparison comparison) throws Exception {
    report.putAgreements(comparison.agreements());
    var rows = comparison.closed();
    report.putRows(rows);
    report.putOpen(comparison.open(best(rows, rows.getFirst().byServer().containsKey("opensearch")
        ? "opensearch"
        : "application") / 2));
    report.putOverload(comparison.overload(best(rows, "application")));
  }

  private static double best(List<Comparison.Row> rows, String server) {
    return rows.stream().filter(row -> row.kind() == Kind.MIX)
        .mapToDouble(row -> row.of(server).perSecond()).max().orElseThrow();
  }

  private @Nullable Server openSearch(Corpus corpus) throws IOException, InterruptedException {
    if (!options.openSearch())
      return null;
    var server = servers.openSearch();
    var index = new Index(server.port());
    if (index.isFilled())
      return server;
    long began = System.nanoTime();
    index.fill(corpus.file());
    System.out.printf("opensearch filled in %.1f s%n", (System.nanoTime() - began) / 1e9);
    return server;
  }

  private void floorAlone(Corpus corpus) throws Exception {
    var http = Queries.asked(Queries.of(Corpus.SEED, data), Queries.Question::http);
    try (var floor = servers.floor(corpus)) {
      var comparison = new Comparison(List.of(new Contestant(floor, http)), options);
      report.putAgreements(comparison.agreements());
      report.putRows(comparison.closed());
    }
  }
}
