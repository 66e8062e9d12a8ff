package com.athleex.directory.bench.kill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The packaged application in a process of its own, on a free port, which can
 * be killed at any moment and started again on the same data.
 */
public final class PackagedApplication implements AutoCloseable {

  private static final Pattern STARTED = Pattern.compile("http://localhost:(\\d+)/");
  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final Process process;
  private final URI address;
  private final Duration readyAfter;
  private final Thread atExit;

  private PackagedApplication(Process process, URI address, Duration readyAfter, Thread atExit) {
    this.process = process;
    this.address = address;
    this.readyAfter = readyAfter;
    this.atExit = atExit;
  }

  /**
   * How it is started.
   *
   * @param java
   *          what follows {@code java}, up to the jar and the application's own
   *          arguments
   * @param data
   *          its folder
   * @param environment
   *          besides that of this process
   */
  public record Setup(List<String> java, Path data, Map<String, String> environment) {

    /** A jar with the flags that it ships with, a small heap, and no trainers. */
    public static Setup of(List<String> flags, Path jar, Path data, Map<String, String> environment) {
      var java = new ArrayList<>(List.of("-Xmx700m", "-XX:+UseCompactObjectHeaders",
          "--enable-native-access=ALL-UNNAMED"));
      java.addAll(flags);
      java.addAll(List.of("-jar", jar.toString(), "--server.port=0", "--directory.demo.enabled=false",
          "--directory.data=" + data.toAbsolutePath()));
      return new Setup(List.copyOf(java), data, environment);
    }

    /** With one more argument to the application. */
    Setup with(String argument) {
      var more = new ArrayList<>(java);
      more.add(argument);
      return new Setup(List.copyOf(more), data, environment);
    }

    ProcessBuilder process() {
      var command = new ArrayList<>(java);
      command.addFirst(ProcessHandle.current().info().command().orElseThrow());
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment);
      return builder;
    }
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param logs
   *          the folder that takes what it prints
   * @param name
   *          with which the file there begins
   * @throws IOException
   *           if it ends instead, with what it printed
   */
  public static PackagedApplication start(Setup setup, Path logs, String name)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    var console = Files.createDirectories(logs).resolve(name + "-" + began + ".log");
    var process = setup.process().redirectOutput(console.toFile()).start();
    var atExit = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(atExit);
    try (var client = HttpClient.newHttpClient()) {
      while (System.nanoTime() - began < PATIENCE.toNanos() && process.isAlive()) {
        var started = STARTED.matcher(Files.readString(console));
        if (started.find()) {
          var address = URI.create("http://localhost:" + started.group(1));
          if (isReady(client, address))
            return new PackagedApplication(process, address,
                Duration.ofNanos(System.nanoTime() - began), atExit);
        }
        Thread.sleep(PAUSE);
      }
    }
    process.destroyForcibly();
    throw new IOException("it did not start:\n" + Files.readString(console));
  }

  /** Starts it, and kills it before it can be ready. */
  static void startInVain(Setup setup, Duration killedAfter) throws IOException, InterruptedException {
    var process = setup.process().redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    Thread.sleep(killedAfter);
    process.destroyForcibly().waitFor();
  }

  private static boolean isReady(HttpClient client, URI address) throws InterruptedException {
    var request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  public URI address() {
    return address;
  }

  /** From its start until it was ready. */
  public Duration readyAfter() {
    return readyAfter;
  }

  /** Ends it as {@code kill -9} does, and waits until it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // this process is ending too, and the hook finds nothing left to do
    }
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
