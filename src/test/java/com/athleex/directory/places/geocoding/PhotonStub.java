package com.athleex.directory.places.geocoding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands in for a Photon server on loopback. */
final class PhotonStub implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> queries = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Answer answer = exchange -> send(exchange, 200, "{\"features\":[]}");

  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange) throws IOException, InterruptedException;
  }

  PhotonStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/api", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort());
  }

  void answers(int status, String body) {
    answer = exchange -> send(exchange, status, body);
  }

  /** Sends everybody on to an answer at another address of its own. */
  void redirects() {
    answer = exchange -> {
      exchange.getResponseHeaders().add("Location", "/api/elsewhere?q=followed");
      boolean first = exchange.getRequestURI().getPath().equals("/api");
      send(exchange, first ? 302 : 200, first ? "{}" : "{\"features\":[]}");
    };
  }

  void neverAnswers() {
    answer = exchange -> closed.await();
  }

  void stopsInTheMiddle() {
    answer = exchange -> {
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 1_000);
      exchange.getResponseBody().write("{\"features\":[".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      closed.await();
    };
  }

  /** The raw query of the last request. */
  String lastQuery() {
    return queries.getLast();
  }

  private void handle(HttpExchange exchange) throws IOException {
    queries.add(exchange.getRequestURI().getRawQuery());
    try (exchange) {
      answer.to(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.close();
  }
}
