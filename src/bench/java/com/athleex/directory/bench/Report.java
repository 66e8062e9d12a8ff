package com.athleex.directory.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures, as a table for people and as JSON for programs. */
final class Report {

  private static final double MEDIAN = 0.5;
  private static final double TAIL = 0.99;

  private final ObjectNode json = new ObjectMapper().createObjectNode();
  private final Options options;

  Report(Options options) {
    this.options = options;
    json.put("at", Instant.now().toString()).put("machine", machine()).put("trainers", options.size())
        .put("heap", options.heap());
  }

  private static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return "%d processors, %s %s, Java %s, load %.1f".formatted(system.getAvailableProcessors(),
        system.getName(), system.getVersion(), Runtime.version(), system.getSystemLoadAverage());
  }

  void put(Loading.Figures loading) {
    json.putPOJO("loading", loading);
  }

  void put(String server, Memory memory) {
    json.putPOJO(server + "Memory", memory);
    System.out.printf("%s: heap %,d MB after a full collection, %,d MB resident at most%n", server,
        memory.heapMb(), memory.peakResidentMb());
  }

  void putAgreements(Map<Kind, Agreement> agreements) {
    json.putPOJO("agreement", agreements);
    System.out.println("same questions, same answers? (matches and bytes a query; how many of "
        + "the totals are equal)");
    agreements.forEach((kind, agreed) -> System.out.printf(Locale.ROOT,
        "  %-8s application %9.1f matches %8.0f B   floor %9.1f matches %8.0f B   %d of %d equal%n",
        name(kind),
        agreed.applicationFound(), agreed.applicationBytes(), agreed.floorFound(), agreed.floorBytes(),
        agreed.equal(), agreed.asked()));
  }

  void put(List<Comparison.Row> rows) {
    System.out.printf("%n%s; %,d trainers, heap %s each%n", machine(), options.size(), options.heap());
    System.out.printf("%-8s %5s | %9s %8s %8s %8s | %9s %8s %8s %8s | %6s%n", "query", "conn", "app q/s",
        "p50 ms",
        "p99 ms", "cpu ms", "floor q/s", "p50 ms", "p99 ms", "cpu ms", "ratio");
    ArrayNode list = json.putArray("rows");
    for (var row : rows) {
      System.out.printf(Locale.ROOT, "%-8s %5d | %s | %s | %5.1fx%n", name(row.kind()), row.connections(),
          columns(row.application()), columns(row.floor()), row.ratio());
      ObjectNode node = list.addObject().put("kind", name(row.kind())).put("connections", row.connections())
          .put("processorRatio", row.ratio());
      put(node.putObject("application"), row.application());
      put(node.putObject("floor"), row.floor());
    }
    System.out
        .println("cpu ms: processor time of the server a query; ratio: the application's over the floor's");
  }

  private static String columns(Phase phase) {
    return String.format(Locale.ROOT, "%9.0f %8.2f %8.2f %8.3f", phase.perSecond(), phase.latencyMs(MEDIAN),
        phase.latencyMs(TAIL), phase.processorMsPerQuery());
  }

  private static void put(ObjectNode node, Phase phase) {
    node.put("queriesPerSecond", phase.perSecond()).put("p50Ms", phase.latencyMs(MEDIAN))
        .put("p99Ms", phase.latencyMs(TAIL)).put("processorMsPerQuery", phase.processorMsPerQuery())
        .put("queries", phase.latencies().length).put("errors", phase.errors());
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Where it was written. */
  Path write() throws IOException {
    Path file = Files.createDirectories(options.folder())
        .resolve("report-" + Instant.now().getEpochSecond() + ".json");
    Files.writeString(file, json.toPrettyString() + "\n");
    return file;
  }
}
