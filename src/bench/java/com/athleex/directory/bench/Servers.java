package com.athleex.directory.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The two servers of a run, both with the same heap and on loopback. */
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
    Path data = Files.createDirectories(options.folder()).resolve("data").toAbsolutePath();
    return Server.start("application", options.port(), "/actuator/health/readiness",
        List.of("-Xmx" + options.heap(), "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED",
            "-jar", options.jar().toString()),
        Map.of("DIRECTORY_DATA", data.toString(), "DIRECTORY_PORT", Integer.toString(options.port()),
            "DIRECTORY_IDENTITY_BOOTSTRAP_KEY", apiKey, "DIRECTORY_DEMO_ENABLED", "false"),
        options.folder().resolve("application.log"));
  }

  /** Plain Lucene over the same corpus. */
  Server floor(Corpus corpus) throws IOException, InterruptedException {
    int port = options.port() + 1;
    return Server.start("floor", port, "/",
        List.of("-Xmx" + options.heap(), "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED",
            "-cp", System.getProperty("java.class.path"),
            "com.athleex.directory.bench.floor.FloorServer", corpus.file().toString(),
            options.folder().resolve("floor").toString(), Integer.toString(port)),
        Map.of(), options.folder().resolve("floor.log"));
  }
}
