package com.athleex.directory.bench;

import com.athleex.directory.search.lucene.Scatter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Imports the corpus as an administrator does, and waits until search finds all
 * of it, and the index is as it stays.
 */
final class Loading {

  private static final Duration PATIENCE = Duration.ofHours(2);
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Server application;
  private final String apiKey;
  private final long began = System.nanoTime();

  Loading(Server application, String apiKey) {
    this.application = application;
    this.apiKey = apiKey;
  }

  /**
   * @param importSeconds
   *          until the import said that it was done
   * @param searchableSeconds
   *          until search found every published trainer
   */
  record Figures(long lines, double importSeconds, double searchableSeconds) {

    double linesPerSecond() {
      return lines / importSeconds;
    }
  }

  /**
   * @param index
   *          folder of the application's index
   */
  Figures load(Corpus corpus, Path index) throws IOException, InterruptedException {
    var started = client.send(request("/api/v1/admin/imports")
        .header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofFile(corpus.file())).build(),
        BodyHandlers.ofString());
    if (started.statusCode() != 202)
      throw new IOException("import answered " + started.statusCode() + ": " + started.body());
    String location = URI.create(started.headers().firstValue("Location").orElseThrow()).getPath();
    JsonNode status = finished(location);
    double importSeconds = seconds();
    System.out.printf("imported in %.1f s (%,.0f lines a second): %s%n", importSeconds,
        corpus.size() / importSeconds, status);
    awaitSearchable(published(corpus));
    var figures = new Figures(corpus.size(), importSeconds, seconds());
    System.out.printf("searchable after %.1f s (%,.0f lines a second)%n", figures.searchableSeconds(),
        corpus.size() / figures.searchableSeconds());
    awaitMerged(index);
    System.out.printf("merged after %.1f s%n", seconds());
    return figures;
  }

  private JsonNode finished(String location) throws IOException, InterruptedException {
    while (true) {
      JsonNode status = json.readTree(get(location));
      String state = status.path("state").asString();
      if (state.equals("failed"))
        throw new IOException("the import failed: " + status);
      if (!state.equals("running") && !state.equals("received") && !state.equals("queued"))
        return status;
      pause("the import is not done: " + status);
    }
  }

  private void awaitSearchable(long published) throws IOException, InterruptedException {
    for (long found = found(); found < published; found = found())
      pause(found < 0 ? "search is not available" : "search finds only " + found + " of " + published);
  }

  // as the floor and OpenSearch are, before anything is asked
  private void awaitMerged(Path index) throws IOException, InterruptedException {
    try (var directory = FSDirectory.open(index)) {
      while (isScattered(directory))
        pause("the index is not merged");
    }
  }

  private static boolean isScattered(Directory index) throws IOException {
    try (var reader = DirectoryReader.open(index)) {
      return Scatter.of(reader).isWorthMerging();
    }
  }

  // negative: a search of all took too long beside the indexing
  private long found() throws IOException, InterruptedException {
    var answer = client.send(request("/api/v1/trainers?mode=any&limit=1").GET().build(),
        BodyHandlers.ofString());
    return answer.statusCode() == 503
        ? -1
        : json.readTree(answer.body()).path("total").path("value").asLong();
  }

  private static long published(Corpus corpus) throws IOException {
    try (var lines = Files.lines(corpus.file(), StandardCharsets.UTF_8)) {
      return lines.filter(line -> !line.contains("\"publishedAt\":null")).count();
    }
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request(path).GET().build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200)
      throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + application.port() + path))
        .header("Authorization", "Bearer " + apiKey);
  }

  private double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  private void pause(String why) throws IOException, InterruptedException {
    if (!application.isAlive() || seconds() > PATIENCE.toSeconds())
      throw new IOException(why);
    Thread.sleep(PAUSE);
  }
}
