package com.athleex.directory.bench;

import com.athleex.directory.search.opensearch.OpenSearchNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The servers of a run, all with the same heap and on loopback. */
final class Servers {

  private final Options options;
  private final String apiKey = "bench-" + UUID.randomUUID();

  Servers(Options options) {
    this.options = options;
  }

  /** The administrator's key of the applications that this starts. */
  String apiKey() {
    return apiKey;
  }

  /** The packaged application as it ships, on a data folder of its own. */
  Server application() throws IOException, InterruptedException {
    if (!Files.exists(options.jar()))
      throw new IOException(options.jar() + " is missing: package the application first");
    return application(List.of(), options.jar());
  }

  /** The same, started otherwise. */
  Server application(List<String> moreFlags, Path jar) throws IOException, InterruptedException {
    return application(options.folder().resolve("data"), moreFlags, jar);
  }

  /** The same, on another data folder. */
  Server application(Path data, List<String> moreFlags, Path jar) throws IOException, InterruptedException {
    Files.createDirectories(options.folder());
    return Server.start("application", options.port(), "/actuator/health/readiness",
        command(options, moreFlags, List.of("-jar", jar.toString())),
        Map.of("DIRECTORY_DATA", data.toAbsolutePath().toString(), "DIRECTORY_PORT",
            Integer.toString(options.port()),
            "DIRECTORY_IDENTITY_BOOTSTRAP_KEY", apiKey, "DIRECTORY_DEMO_ENABLED", "false"),
        options.folder().resolve("application.log"));
  }

  /** Plain Lucene over the same corpus. */
  Server floor(Corpus corpus) throws IOException, InterruptedException {
    int port = options.port() + 1;
    return Server.start("floor", port, "/",
        command(options, List.of(), List.of("-cp", System.getProperty("java.class.path"),
            "com.athleex.directory.bench.floor.FloorServer", corpus.file().toString(),
            options.folder().resolve("floor").toString(), Integer.toString(port))),
        Map.of(), options.folder().resolve("floor.log"));
  }

  /** OpenSearch, one node, as it is configured by itself but for its heap. */
  Server openSearch() throws IOException, InterruptedException {
    int port = options.port() + 2;
    var folder = Files.createDirectories(options.folder().resolve("opensearch"));
    return Server.start("opensearch", port, "/_cluster/health?wait_for_status=yellow",
        OpenSearchNode.command(port, options.heap(), folder), Map.of(),
        options.folder().resolve("opensearch.log"));
  }

  static List<String> flags(Options options) {
    return List.of("-Xms" + options.heap(), "-Xmx" + options.heap(), "-XX:+UseCompactObjectHeaders",
        "--enable-native-access=ALL-UNNAMED");
  }

  private static List<String> command(Options options, List<String> moreFlags, List<String> program) {
    return Stream.of(flags(options), moreFlags, program).flatMap(List::stream).toList();
  }
}
