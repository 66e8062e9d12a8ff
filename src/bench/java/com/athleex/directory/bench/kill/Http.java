package com.athleex.directory.bench.kill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls to one start of the application. */
final class Http implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;

  Http(URI address) {
    base = address.resolve("/api/v1/");
  }

  /**
   * @param path
   *          without the base
   * @param headers
   *          names and values in turns
   */
  HttpRequest.Builder to(String path, String... headers) {
    var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpRequest.Builder json(String path, String method, String body, String... headers) {
    return to(path, headers).header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
  }

  /**
   * @throws IOException
   *           if nobody answers
   * @throws IllegalStateException
   *           if the answer is not 2xx
   */
  Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var sent = request.build();
    var answer = client.send(sent, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2)
      throw new IllegalStateException(
          sent.method() + " " + sent.uri() + " answered " + answer.statusCode() + ": " + answer.body());
    return new Answer(answer);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  /** An answer of 2xx. */
  record Answer(HttpResponse<String> answer) {

    JsonNode json() {
      return JSON.readTree(answer.body());
    }

    String tag() {
      return answer.headers().firstValue("ETag").orElseThrow();
    }
  }
}
