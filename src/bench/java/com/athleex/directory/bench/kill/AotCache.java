package com.athleex.directory.bench.kill;

import com.athleex.directory.bench.kill.PackagedApplication.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The jar taken apart and trained, as the container image does it, and without
 * the slower compiler: on two cores a start takes 11 s of processor time
 * instead of 18, and a hundred of them do not take an hour.
 */
final class AotCache {

  private final Path folder;

  AotCache(Path folder) {
    this.folder = folder;
  }

  /**
   * How to start the jar quickly.
   *
   * @param environment
   *          with which the training run finds its database
   */
  Setup of(Path jar, Path data, Map<String, String> environment) throws IOException, InterruptedException {
    var parts = folder.resolve("apart");
    var apart = parts.resolve(jar.getFileName());
    var cache = folder.resolve("app.aot").toAbsolutePath();
    var fast = "-XX:TieredStopAtLevel=1";
    run("extract", new ProcessBuilder(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--force",
        "--destination", parts.toString()));
    run("training",
        Setup.of(List.of(fast, "-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"), apart,
            folder.resolve("training"), environment).process());
    return Setup.of(List.of(fast, "-XX:AOTCache=" + cache), apart, data, environment);
  }

  private void run(String name, ProcessBuilder command) throws IOException, InterruptedException {
    var console = Files.createDirectories(folder).resolve(name + ".log");
    if (command.redirectErrorStream(true).redirectOutput(console.toFile()).start().waitFor() != 0)
      throw new IOException(name + " failed:\n" + Files.readString(console));
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElseThrow();
  }
}
