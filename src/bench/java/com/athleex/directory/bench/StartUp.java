package com.athleex.directory.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long the application takes from nothing until it is ready, on a folder
 * that is full already: as the jar that was built, and as the container image
 * starts it, taken apart and with an AOT cache (JEP 483, 514) of a start on an
 * empty folder.
 */
record StartUp(Duration plain, Duration withAotCache) {

  static StartUp of(Servers servers, Options options) throws IOException, InterruptedException {
    var jar = apart(options);
    var cache = options.folder().resolve("app.aot").toAbsolutePath();
    var training = new ArrayList<>(Servers.flags(options));
    training.addAll(
        List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh", "-jar", jar.toString()));
    run(training, Map.of("DIRECTORY_DATA", options.folder().resolve("training").toAbsolutePath().toString(),
        "DIRECTORY_DEMO_ENABLED", "false"), options.folder().resolve("training.log"));
    Duration plain;
    try (var server = servers.application()) {
      plain = server.readyAfter();
    }
    try (var server = servers.application(List.of("-XX:AOTCache=" + cache), jar)) {
      return new StartUp(plain, server.readyAfter());
    }
  }

  private static Path apart(Options options) throws IOException, InterruptedException {
    var parts = options.folder().resolve("apart");
    run(List.of("-Djarmode=tools", "-jar", options.jar().toString(), "extract", "--force", "--destination",
        parts.toString()), Map.of(), options.folder().resolve("extract.log"));
    return parts.resolve(options.jar().getFileName());
  }

  private static void run(List<String> arguments, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(arguments);
    command.addFirst(Server.JAVA);
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    if (builder.start().waitFor() != 0)
      throw new IOException("failed:\n" + Files.readString(log));
  }
}
