package com.athleex.directory.media.stores;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Adobe's S3Mock, which the build copies, in a process of its own on a port
 * that it chooses.
 */
final class S3Server implements AutoCloseable {

  private static final Path JAR = Path.of("target/s3mock/s3mock.jar");
  private static final Pattern PORTS = Pattern
      .compile("Tomcat started on ports \\d+ \\(https\\), (\\d+) \\(http\\)");

  private final Process process;
  private final int port;

  private S3Server(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static S3Server started(String bucket) throws IOException {
    var process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx128m",
        "-XX:TieredStopAtLevel=1", "-jar", JAR.toString(), "--server.port=0", "--http.port=0",
        "--com.adobe.testing.s3mock.store.initial-buckets=" + bucket).redirectErrorStream(true).start();
    try {
      return new S3Server(process, port(process));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static int port(Process process) throws IOException {
    var said = new StringBuilder();
    int port = 0;
    var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      var ports = PORTS.matcher(line);
      if (ports.find())
        port = Integer.parseInt(ports.group(1));
      if (line.contains("Started S3MockApplication") && port != 0) {
        // what it says afterwards must not stop it
        Thread.ofVirtual().start(() -> drain(lines));
        return port;
      }
    }
    throw new IllegalStateException("S3Mock did not start: " + said);
  }

  private static void drain(BufferedReader lines) {
    try {
      lines.transferTo(Writer.nullWriter());
    } catch (IOException ended) {
      // with the process
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS))
        process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
