package com.athleex.directory.search.opensearch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real OpenSearch in a JVM of its own, on loopback, without TLS or passwords.
 * It ends with the JVM that started it, also with a killed one. Its class path
 * is written down by {@code ./mvnw antrun:run@opensearch}, which
 * {@code ./mvnw verify} does by itself.
 */
public final class OpenSearchNode implements AutoCloseable {

  private static final Path CLASS_PATH = Path.of("target/opensearch/classpath");
  private static final Path SOURCE = Path.of("src/test/opensearch/Node.java");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Process process;
  private final int port;

  private OpenSearchNode(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * What follows {@code java} to start a node, for whoever starts processes by
   * other means; its input must stay open as long as it is to run. It is ready
   * when {@code GET /_cluster/health?wait_for_status=yellow} answers 200.
   *
   * @param heap
   *          as {@code -Xmx} takes it; all of it from the start
   * @param folder
   *          for all that it keeps; made if it is not there
   */
  public static List<String> command(int port, String heap, Path folder) throws IOException {
    if (!Files.exists(CLASS_PATH))
      throw new IOException(CLASS_PATH + " is missing: ./mvnw antrun:run@opensearch writes it");
    return List.of("-Xms" + heap, "-Xmx" + heap, "--enable-native-access=ALL-UNNAMED", "-cp",
        Files.readString(CLASS_PATH),
        SOURCE.toString(), Integer.toString(port), folder.toString());
  }

  /** Starts a node on a free port and waits until it answers. */
  public static OpenSearchNode start(String heap, Path folder) throws IOException, InterruptedException {
    return start(freePort(), heap, folder);
  }

  /** Starts a node and waits until it answers. */
  public static OpenSearchNode start(int port, String heap, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    var log = folder.resolve("node.log");
    var command = new ArrayList<>(command(port, heap, folder));
    command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    var node = new OpenSearchNode(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
    long began = System.nanoTime();
    try (var client = HttpClient.newHttpClient()) {
      while (!node.answers(client)) {
        if (!node.process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
          node.close();
          throw new IOException("OpenSearch did not start:\n" + Files.readString(log));
        }
        Thread.sleep(PAUSE);
      }
    }
    return node;
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private boolean answers(HttpClient client) throws InterruptedException {
    var health = URI.create("http://" + address() + "/_cluster/health?wait_for_status=yellow&timeout=10s");
    try {
      return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
          .statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  public int port() {
    return port;
  }

  /** Host and port. */
  public String address() {
    return "127.0.0.1:" + port;
  }

  public long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** As a crash would end it. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(20, TimeUnit.SECONDS))
      kill();
  }
}
