package com.athleex.directory.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A run as a page with charts: one file, nothing fetched, light or dark as its
 * reader's system is.
 */
public final class ReportPage {

  private static final String STYLE = """
      :root{color-scheme:light dark;--ink:#1d2430;--dim:#5a6473;--paper:#fff;--line:#dfe3e8;
        --application:#0b6e4f;--floor:#8a93a0;--opensearch:#b3541e;--good:#0b6e4f;--bad:#b3261e}
      @media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--dim:#9aa4b2;--paper:#12161c;--line:#2c333d;
        --application:#3fc08f;--floor:#7d8794;--opensearch:#e58a4e;--good:#3fc08f;--bad:#ff8a80}}
      body{margin:0 auto;max-width:60rem;padding:1.5rem;background:var(--paper);color:var(--ink);
        font:16px/1.5 system-ui,sans-serif}
      h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2.2rem 0 .4rem}p{color:var(--dim);margin:.3rem 0}
      .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.88rem}
      th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
      th{color:var(--dim);font-weight:600}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
      figure{margin:1rem 0}figcaption{font-weight:600;font-size:.92rem;margin-bottom:.3rem}svg{width:100%;height:auto}
      svg text{font:12px system-ui,sans-serif;fill:var(--ink)}text.name{text-anchor:end;fill:var(--dim)}
      text.axis{text-anchor:middle;fill:var(--dim)}line.grid{stroke:var(--line)}
      rect.application{fill:var(--application)}rect.floor{fill:var(--floor)}rect.opensearch{fill:var(--opensearch)}
      polyline{fill:none;stroke-width:2.5;stroke-linejoin:round}polyline.application{stroke:var(--application)}
      polyline.floor{stroke:var(--floor)}polyline.opensearch{stroke:var(--opensearch)}
      .key span{display:inline-block;margin-right:1.2rem}.key i{display:inline-block;width:.8rem;height:.8rem;
        border-radius:2px;margin-right:.4rem;vertical-align:-1px}
      .met{color:var(--good);font-weight:600}.missed{color:var(--bad);font-weight:600}""";

  private final JsonNode run;
  private final List<String> servers = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  private ReportPage(JsonNode run) {
    this.run = run;
    run.path("rows").path(0).path("servers").propertyNames().forEach(servers::add);
  }

  /**
   * @param run
   *          the report as JSON
   */
  public static String of(JsonNode run) {
    return new ReportPage(run).page();
  }

  private String page() {
    var title = String.format(Locale.ROOT, "Search at %,d trainers", run.path("trainers").asInt());
    head(title);
    targets();
    closedLoop();
    openLoop();
    overload();
    resources();
    asked("suggestions", "Suggestions",
        "Names and towns, typed letter by letter, one in five misspelt; one connection.");
    asked("pages", "Pages of the search",
        "What a reader's browser is sent, of nearby and faceted questions; one connection.");
    agreement();
    figures();
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        + "content=\"width=device-width,initial-scale=1\"><title>" + Html.text(title) + "</title><style>"
        + STYLE
        + "</style></head><body>\n" + out + "</body></html>\n";
  }

  private void head(String title) {
    out.append("<h1>").append(Html.text(title)).append("</h1>\n");
    paragraph(run.path("machine").asString() + "; heap " + run.path("heap").asString() + " each; "
        + run.path("at").asString());
    out.append("<p class=\"key\">");
    for (var server : servers)
      out.append("<span><i style=\"background:var(--").append(server).append(")\"></i>")
          .append(called(server))
          .append("</span>");
    out.append("</p>\n");
  }

  private static String called(String server) {
    return switch (server) {
      case "application" -> "this API";
      case "floor" -> "plain Lucene over HTTP (the floor)";
      case "opensearch" -> "OpenSearch over HTTP";
      default -> server;
    };
  }

  private void targets() {
    heading("Targets");
    out.append(
        "<div class=\"wide\"><table><thead><tr><th>target</th><th>measured</th><th></th></tr></thead><tbody>");
    for (var verdict : Targets.of(run))
      out.append("<tr><td>").append(Html.text(verdict.target())).append("</td><td>")
          .append(Html.text(verdict.measured())).append("</td><td class=\"").append(verdict.met())
          .append("\">")
          .append(verdict.met()).append("</td></tr>\n");
    out.append("</tbody></table></div>\n");
  }

  private void closedLoop() {
    heading("Closed loop");
    paragraph("Every connection asks its next question as soon as it has the answer to the last.");
    int most = run.path("rows").valueStream().mapToInt(row -> row.path("connections").asInt()).max()
        .orElse(0);
    byKind("Processor time a query, ms, " + most + " connections", "processorMsPerQuery", "%.3f", most);
    byKind("Queries a second, " + most + " connections", "queriesPerSecond", "%,.0f", most);
    byKind("99th percentile, ms, " + most + " connections", "p99Ms", "%.2f", most);
  }

  private void byKind(String title, String figure, String format, int connections) {
    var chart = new BarChart(title, format);
    for (JsonNode row : run.path("rows"))
      if (row.path("connections").asInt() == connections) {
        chart.group(row.path("kind").asString());
        servers
            .forEach(server -> chart.bar(server, row.path("servers").path(server).path(figure).asDouble()));
      }
    out.append(chart.svg());
  }

  private void openLoop() {
    JsonNode open = run.path("open");
    if (open.isMissingNode())
      return;
    heading("Open loop");
    paragraph(
        String.format(Locale.ROOT, "The mix at %,.0f queries a second, at random moments, whoever is slow; "
            + "latencies from the moment at which a question was due.", open.path("rate").asDouble()));
    var chart = new QuantileChart("Latency by percentile");
    for (var server : servers)
      chart.line(server, open.path("servers").path(server).path("quantilesMs").valueStream()
          .map(JsonNode::asDouble).toList());
    out.append(chart.svg());
    out.append(Html.table(List.of("server", "served/s", "p50 ms", "p99 ms", "errors"),
        servers.stream().map(server -> {
          JsonNode seen = open.path("servers").path(server);
          return List.of(server, number(seen, "servedPerSecond", "%,.0f"), number(seen, "p50Ms", "%.2f"),
              number(seen, "p99Ms", "%.2f"), number(seen, "errors", "%.0f"));
        }).toList()));
  }

  private void overload() {
    JsonNode overload = run.path("overload");
    if (overload.isMissingNode())
      return;
    heading("Overload");
    paragraph(
        String.format(Locale.ROOT, "This API asked %,.0f times a second, twice what it could answer just "
            + "before, by a client on the same processors: it left %.0f %% of them before, and %.0f %% now. "
            + "The second share is of what could be served on those.", overload.path("rate").asDouble(),
            100 * overload.path("processorsLeftBefore").asDouble(),
            100 * overload.path("processorsLeftMeanwhile").asDouble()));
    out.append(Html.table(
        List.of("served/s", "of capacity", "of what could be served", "refused/s", "refused p99 ms",
            "served p50 ms", "served p99 ms",
            "errors"),
        List.of(List.of(number(overload, "servedPerSecond", "%,.0f"), number(overload, "servedShare", "%.2f"),
            number(overload, "servedShareOfProcessors", "%.2f"),
            number(overload, "refusedPerSecond", "%,.0f"), number(overload, "refusedP99Ms", "%.1f"),
            number(overload, "servedP50Ms", "%.1f"), number(overload, "servedP99Ms", "%.1f"),
            number(overload, "errors", "%.0f")))));
  }

  private void resources() {
    heading("Start-up and memory");
    var start = new BarChart("From nothing until ready, on a full folder, s", "%.1f");
    start.group("as a jar").bar("application", run.path("startUp").path("plainSeconds").asDouble());
    start.group("AOT cache").bar("application", run.path("startUp").path("withAotCacheSeconds").asDouble());
    for (var server : servers)
      if (!server.equals("application"))
        start.group(server).bar(server, run.path("memory").path(server).path("readySeconds").asDouble());
    out.append(start.svg());
    var memory = new BarChart("Heap after a full collection, and resident at most, MB", "%,.0f");
    for (var server : servers) {
      JsonNode held = run.path("memory").path(server);
      memory.group(server + " heap").bar(server, held.path("heapMb").asDouble());
      memory.group(server + " resident").bar(server, held.path("peakResidentMb").asDouble());
    }
    out.append(memory.svg());
  }

  private void asked(String what, String heading, String about) {
    JsonNode asked = run.path(what);
    if (asked.isMissingNode())
      return;
    heading(heading);
    paragraph(about);
    out.append(Html.table(List.of("asked", "p50 ms", "p99 ms", "p99.9 ms", "most ms"),
        List.of(List.of(number(asked, "asked", "%,.0f"), number(asked, "p50Ms", "%.2f"),
            number(asked, "p99Ms", "%.2f"), number(asked, "p999Ms", "%.2f"),
            number(asked, "mostMs", "%.2f")))));
  }

  private void agreement() {
    heading("Do they do the same work?");
    paragraph(
        "Matches and bytes of a question on average, and how many of the questions had the very total that this API gives.");
    var rows = new ArrayList<List<String>>();
    run.path("agreement").properties().forEach(kind -> kind.getValue().path("byServer").properties()
        .forEach(server -> rows.add(List.of(kind.getKey().toLowerCase(Locale.ROOT), server.getKey(),
            number(server.getValue(), "found", "%,.1f"), number(server.getValue(), "bytes", "%,.0f"),
            number(server.getValue(), "equal", "%.0f") + " of " + kind.getValue().path("asked").asInt()))));
    out.append(Html.table(List.of("query", "server", "matches", "bytes", "equal totals"), rows));
  }

  private void figures() {
    heading("All figures");
    var rows = new ArrayList<List<String>>();
    for (JsonNode row : run.path("rows"))
      for (var server : servers) {
        JsonNode seen = row.path("servers").path(server);
        rows.add(List.of(row.path("kind").asString(), row.path("connections").asString(), server,
            number(seen, "queriesPerSecond", "%,.0f"), number(seen, "p50Ms", "%.2f"),
            number(seen, "p99Ms", "%.2f"),
            number(seen, "processorMsPerQuery", "%.3f"), number(seen, "errors", "%.0f")));
      }
    out.append(Html.table(
        List.of("query", "connections", "server", "queries/s", "p50 ms", "p99 ms", "processor ms", "errors"),
        rows));
  }

  private static String number(JsonNode of, String figure, String format) {
    JsonNode value = of.path(figure);
    return value.isNumber() && Double.isFinite(value.asDouble())
        ? String.format(Locale.ROOT, format, value.asDouble())
        : "–";
  }

  private void heading(String text) {
    out.append("<h2>").append(Html.text(text)).append("</h2>\n");
  }

  private void paragraph(String text) {
    out.append("<p>").append(Html.text(text)).append("</p>\n");
  }
}
