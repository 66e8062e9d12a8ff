package com.athleex.directory.bench;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server in a JVM of its own, which ends with the benchmark, also with a
 * failed one.
 */
final class Server implements AutoCloseable {

  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final String name;
  private final Process process;
  private final int port;
  private final Thread atExit;
  private Duration readyAfter = Duration.ZERO;

  private Server(String name, Process process, int port) {
    this.name = name;
    this.process = process;
    this.port = port;
    atExit = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  // somebody else's server would answer in its place
  private static void refuseTaken(int port) throws IOException {
    try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      free.setReuseAddress(true);
    } catch (BindException e) {
      throw new IOException("port " + port + " is taken: choose another with --port=N", e);
    }
  }

  /**
   * Starts it and waits until {@code readyPath} answers 200.
   *
   * @param command
   *          what follows {@code java}
   * @param log
   *          takes what it prints
   */
  static Server start(String name, int port, String readyPath, List<String> command,
      Map<String, String> environment, Path log) throws IOException, InterruptedException {
    refuseTaken(port);
    var whole = new ArrayList<>(command);
    whole.addFirst(JAVA);
    var builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    long began = System.nanoTime();
    var server = new Server(name, builder.start(), port);
    while (!server.answers(readyPath)) {
      if (!server.process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
        server.close();
        throw new IOException(name + " did not start:\n" + Files.readString(log));
      }
      Thread.sleep(20);
    }
    server.readyAfter = Duration.ofNanos(System.nanoTime() - began);
    System.out.printf("%s ready after %.1f s (pid %d, port %d)%n", name, server.readyAfter.toMillis() / 1e3,
        server.process.pid(), port);
    return server;
  }

  String name() {
    return name;
  }

  /** From its start until it was ready. */
  Duration readyAfter() {
    return readyAfter;
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Processor time of all its threads so far, in steps of 10 ms. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  private boolean answers(String path) {
    try (var connection = new Connection(port)) {
      return connection.send(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes()) == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS))
      process.destroyForcibly().waitFor();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // the JVM is going down: the hook runs, and finds nothing left to end
    }
  }
}
