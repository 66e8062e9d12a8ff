package com.athleex.directory.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import tools.jackson.databind.JsonNode;

/** What the directory is to reach, and what the run says of it. */
public final class Targets {

  private static final int A_HUNDRED_THOUSAND = 100_000;
  private static final int A_MILLION = 1_000_000;

  private final JsonNode run;
  private final List<Verdict> verdicts = new ArrayList<>();

  private Targets(JsonNode run) {
    this.run = run;
  }

  /**
   * One target.
   *
   * @param met
   *          "met", "missed", or "not measured"
   */
  public record Verdict(String target, String measured, String met) {}

  /**
   * @param run
   *          the report as JSON
   */
  public static List<Verdict> of(JsonNode run) {
    return new Targets(run).all();
  }

  private List<Verdict> all() {
    for (JsonNode row : run.path("rows"))
      if (row.path("kind").asString().equals("mix"))
        mix(row, row.path("servers"));
    for (String server : List.of("application"))
      tail(server);
    JsonNode overload = run.path("overload");
    judge(
        "At twice the capacity, 95 % of it is served, of as much of the processors as the client left before",
        overload.path("servedShareOfProcessors"), "%.2f", share -> share >= 0.95);
    judge("Everybody else gets 503 with Retry-After within 100 ms (99 of 100)", overload.path("refusedP99Ms"),
        "%.0f ms", ms -> ms <= 100);
    judge("No other error under overload", overload.path("errors"), "%.0f", errors -> errors == 0);
    judge("No error", run.path("errors"), "%.0f", errors -> errors == 0);
    if (run.path("trainers").asInt() == A_HUNDRED_THOUSAND)
      judge("Ready within 5 s of its start, with an AOT cache",
          run.path("startUp").path("withAotCacheSeconds"),
          "%.1f s", seconds -> seconds <= 5);
    if (run.path("trainers").asInt() == A_MILLION)
      verdicts.add(new Verdict("A heap of 1 GB at a million trainers", run.path("heap").asString(),
          run.path("heap").asString().equals("1g") ? "met" : "missed"));
    judge("Suggestions: 99 of 100 within 5 ms", run.path("suggestions").path("p99Ms"), "%.2f ms",
        ms -> ms <= 5);
    judge("Pages of the search: 99 of 100 within 50 ms", run.path("pages").path("p99Ms"), "%.2f ms",
        ms -> ms <= 50);
    return verdicts;
  }

  private void mix(JsonNode row, JsonNode servers) {
    int connections = row.path("connections").asInt();
    var at = " at " + connections + (connections == 1 ? " connection" : " connections");
    judge("Mix" + at + ": at most 3 times the processor time of plain Lucene over HTTP",
        quotient(servers, "application", "floor", "processorMsPerQuery"), "%.2f times", times -> times <= 3);
    if (connections > 1 && servers.has("opensearch"))
      judge("Mix" + at + ": at least 4 times OpenSearch's throughput",
          quotient(servers, "application", "opensearch", "queriesPerSecond"), "%.1f times",
          times -> times >= 4);
  }

  private void tail(String server) {
    JsonNode open = run.path("open").path("servers");
    if (open.has("opensearch"))
      judge("p99 at half of OpenSearch's best rate: at most a third of OpenSearch's",
          quotient(open, server, "opensearch", "p99Ms"), "%.2f of it", share -> share <= 1.0 / 3);
  }

  private static JsonNode quotient(JsonNode servers, String one, String other, String figure) {
    double of = servers.path(one).path(figure).asDouble() / servers.path(other).path(figure).asDouble();
    return tools.jackson.databind.node.DoubleNode.valueOf(of);
  }

  private void judge(String target, JsonNode measured, String format, DoublePredicate met) {
    if (!measured.isNumber() || !Double.isFinite(measured.asDouble()))
      verdicts.add(new Verdict(target, "–", "not measured"));
    else
      verdicts.add(new Verdict(target, String.format(Locale.ROOT, format, measured.asDouble()),
          met.test(measured.asDouble()) ? "met" : "missed"));
  }
}
