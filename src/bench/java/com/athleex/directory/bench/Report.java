package com.athleex.directory.bench;

import com.athleex.directory.bench.page.ReportPage;
import com.athleex.directory.bench.page.Targets;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures: a table for the console, JSON for programs, a page for people.
 */
final class Report {

  private static final double MEDIAN = 0.5;
  private static final double TAIL = 0.99;
  private static final List<Double> QUANTILES = List.of(0.5, 0.75, 0.9, 0.95, 0.99, 0.995, 0.999);

  private final ObjectNode json = new ObjectMapper().createObjectNode();
  private final Options options;
  private long errors;

  Report(Options options) {
    this.options = options;
    json.put("at", Instant.now().toString()).put("machine", machine()).put("trainers", options.size())
        .put("heap", options.heap());
  }

  private static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return "%d processors, %s %s, Java %s, load %.1f at the start".formatted(system.getAvailableProcessors(),
        system.getName(), system.getVersion(), Runtime.version(), system.getSystemLoadAverage());
  }

  void put(Loading.Figures loading) {
    json.putPOJO("loading", loading);
  }

  void put(StartUp startUp) {
    json.putObject("startUp").put("plainSeconds", seconds(startUp.plain())).put("withAotCacheSeconds",
        seconds(startUp.withAotCache()));
    System.out.printf(Locale.ROOT, "ready after %.1f s, with an AOT cache after %.1f s%n",
        seconds(startUp.plain()), seconds(startUp.withAotCache()));
  }

  void put(String server, Duration readyAfter, Memory memory) {
    json.withObject("/memory").putObject(server).put("readySeconds", seconds(readyAfter))
        .put("heapMb", memory.heapMb()).put("peakResidentMb", memory.peakResidentMb());
    System.out.printf("%s: heap %,d MB after a full collection, %,d MB resident at most%n", server,
        memory.heapMb(), memory.peakResidentMb());
  }

  void putAgreements(Map<Kind, Agreement> agreements) {
    json.set("agreement", new ObjectMapper().valueToTree(agreements));
    System.out
        .println("same questions, same answers? (matches and bytes a query; how many totals are equal)");
    agreements.forEach((kind, agreed) -> agreed.byServer()
        .forEach((server, answers) -> System.out.printf(Locale.ROOT,
            "  %-8s %-12s %9.1f matches %8.0f B  %d of %d%n",
            name(kind), server, answers.found(), answers.bytes(), answers.equal(), agreed.asked())));
  }

  void putRows(List<Comparison.Row> rows) {
    System.out.printf("%n%s; %,d trainers, heap %s each%n", machine(), options.size(), options.heap());
    System.out.printf("%-8s %5s %-12s %9s %8s %8s %8s%n", "query", "conn", "server", "q/s", "p50 ms",
        "p99 ms",
        "cpu ms");
    ArrayNode list = json.putArray("rows");
    for (var row : rows) {
      var servers = list.addObject().put("kind", name(row.kind())).put("connections", row.connections())
          .putObject("servers");
      row.byServer().forEach((server, phase) -> {
        System.out.printf(Locale.ROOT, "%-8s %5d %-12s %9.0f %8.2f %8.2f %8.3f%n", name(row.kind()),
            row.connections(), server, phase.perSecond(), phase.latencyMs(MEDIAN), phase.latencyMs(TAIL),
            phase.processorMsPerQuery());
        put(servers.putObject(server), phase);
        errors += phase.errors();
      });
    }
    json.put("errors", errors);
  }

  private static void put(ObjectNode node, Phase phase) {
    node.put("queriesPerSecond", phase.perSecond()).put("p50Ms", phase.latencyMs(MEDIAN))
        .put("p99Ms", phase.latencyMs(TAIL)).put("processorMsPerQuery", phase.processorMsPerQuery())
        .put("queries", phase.latencies().length).put("errors", phase.errors());
  }

  void putOpen(Map<String, OpenLoop.Result> results) {
    var open = json.putObject("open");
    results.forEach((server, result) -> {
      open.put("rate", result.rate());
      var node = open.withObject("/servers").putObject(server)
          .put("servedPerSecond", result.servedPerSecond())
          .put("p50Ms", Quantiles.ms(result.answered(), MEDIAN))
          .put("p99Ms", Quantiles.ms(result.answered(), TAIL))
          .put("errors", result.errors() + result.refused().length);
      var quantiles = node.putArray("quantilesMs");
      QUANTILES.forEach(quantile -> quantiles.add(Quantiles.ms(result.answered(), quantile)));
      System.out.printf(Locale.ROOT, "open loop at %.0f/s: %-12s p50 %.2f ms, p99 %.2f ms, %d errors%n",
          result.rate(), server, Quantiles.ms(result.answered(), MEDIAN),
          Quantiles.ms(result.answered(), TAIL),
          result.errors() + result.refused().length);
      errors += result.errors() + result.refused().length;
    });
    json.put("errors", errors);
  }

  void putOverload(Overload overload) {
    var result = overload.result();
    double refusedPerSecond = result.refused().length / seconds(result.elapsed());
    json.putObject("overload").put("capacity", overload.capacity()).put("rate", result.rate())
        .put("servedPerSecond", result.servedPerSecond()).put("servedShare", overload.servedShare())
        .put("servedShareOfProcessors", overload.servedShareOfProcessors())
        .put("processorsLeftBefore", overload.leftBefore())
        .put("processorsLeftMeanwhile", overload.leftMeanwhile()).put("refusedPerSecond", refusedPerSecond)
        .put("refusedP99Ms", Quantiles.ms(result.refusedAfter(), TAIL))
        .put("refusedFromDueP99Ms", Quantiles.ms(result.refused(), TAIL))
        .put("servedP50Ms", Quantiles.ms(result.answered(), MEDIAN))
        .put("servedP99Ms", Quantiles.ms(result.answered(), TAIL)).put("errors", result.errors());
    System.out.printf(Locale.ROOT,
        "overload at %.0f/s: %.0f/s served (%.2f of %.0f), %.0f/s refused with p99 %.1f ms, %d errors%n",
        result.rate(), result.servedPerSecond(), overload.servedShare(), overload.capacity(),
        refusedPerSecond, Quantiles.ms(result.refusedAfter(), TAIL), result.errors());
    System.out.printf(Locale.ROOT,
        "the client left %.0f %% of the processors, and %.0f %% before: %.2f of what could be served on them%n",
        100 * overload.leftMeanwhile(), 100 * overload.leftBefore(), overload.servedShareOfProcessors());
  }

  /** Latencies, in nanoseconds, of what one connection asked without a pause. */
  void putAsked(String what, long[] latencies) {
    json.putObject(what).put("asked", latencies.length).put("p50Ms", Quantiles.ms(latencies, MEDIAN))
        .put("p99Ms", Quantiles.ms(latencies, TAIL)).put("p999Ms", Quantiles.ms(latencies, 0.999))
        .put("mostMs", Quantiles.ms(latencies, 1));
    System.out.printf(Locale.ROOT, "%s: %,d asked, p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms%n", what,
        latencies.length, Quantiles.ms(latencies, MEDIAN), Quantiles.ms(latencies, TAIL),
        Quantiles.ms(latencies, 0.999));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Where it was written. */
  Path write() throws IOException {
    Files.createDirectories(options.folder());
    Files.writeString(options.folder().resolve("report-" + Instant.now().getEpochSecond() + ".json"),
        json.toPrettyString() + "\n");
    for (var verdict : Targets.of(json))
      System.out.println(verdict.met() + ": " + verdict.target() + ": " + verdict.measured());
    Path page = options.folder().resolve("report.html");
    Files.writeString(page, ReportPage.of(json));
    return page;
  }
}
