package com.athleex.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
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
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An import, killed half way with the whole application, ends where it would
 * have ended.
 */
@DisabledIfSystemProperty(named = "test.db", matches = "mysql", disabledReason = "starts the default profile in processes of its own")
class KilledImportIT {

  private static final int TRAINERS = 12_000;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern KEY = Pattern.compile("athx_\\S+");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder = Path.of("target", "it", "killed-" + UUID.randomUUID());
  private final Path console = folder.resolve("console.txt");
  private int port;
  private @Nullable Process application;

  @AfterEach
  void end() {
    if (application != null)
      application.destroyForcibly();
  }

  @Test
  void anImportThatIsKilledGoesOnAtTheNextStartAndLosesNothing() throws Exception {
    Files.createDirectories(folder);
    start();
    var key = key();
    var first = send(key).path("id").asString();
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20))
        .until(() -> status(key, first).path("linesRead").asInt() > TRAINERS / 4);
    kill();
    start();
    await().atMost(PATIENCE).until(() -> status(key, first).path("state").asString().equals("completed"));
    assertThat(status(key, first).path("linesRead").asInt()).isEqualTo(TRAINERS);
    assertThat(status(key, first).path("rejected").asInt()).isZero();
    await().atMost(PATIENCE).until(() -> found() == TRAINERS);
    var again = send(key).path("id").asString();
    await().atMost(PATIENCE).until(() -> status(key, again).path("state").asString().equals("completed"));
    assertThat(status(key, again).path("unchanged").asInt()).isEqualTo(TRAINERS);
    assertThat(found()).isEqualTo(TRAINERS);
  }

  private void start() throws IOException {
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    application = new ProcessBuilder(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m",
            "--enable-native-access=ALL-UNNAMED", "-cp", classPath, DirectoryApplication.class.getName(),
            "--server.port=" + port, "--directory.data=" + folder.toAbsolutePath(),
            "--directory.demo.enabled=false"))
        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile())).start();
    await().atMost(PATIENCE).ignoreExceptions()
        .until(() -> get("/actuator/health/readiness", "").contains("UP"));
  }

  private void kill() throws InterruptedException {
    if (application != null)
      application.destroyForcibly().waitFor();
  }

  private String key() throws IOException {
    var printed = KEY.matcher(Files.readString(console));
    assertThat(printed.find()).isTrue();
    return printed.group();
  }

  private JsonNode send(String key) throws Exception {
    var lines = new ArrayList<String>(TRAINERS);
    for (int i = 0; i < TRAINERS; i++)
      lines.add(
          """
              {"handle":"trainer-%d","displayName":"Trainer %d","languages":["it"],"specialties":["mobility"],\
              "formats":["in-person"],"locations":[{"name":"Gym","city":"Milano","countryCode":"IT","latitude":45.4,\
              "longitude":9.%d,"serviceRadiusKm":0,"precision":"exact"}],"prices":[{"amount":"50","currency":"EUR",\
              "per":"session"}],"credentials":[],"yearsOfExperience":5,"acceptingClients":true,"rating":null,\
              "headline":"","bio":"","publishedAt":"2026-01-01T00:00:00Z"}"""
              .formatted(i, i, i % 1000));
    var request = HttpRequest.newBuilder(uri("/api/v1/admin/imports")).header("X-API-Key", key)
        .header("Content-Type", "application/x-ndjson")
        .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines)))
        .build();
    var answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(202);
    return JsonMapper.shared().readTree(answer.body());
  }

  private JsonNode status(String key, String id) throws Exception {
    return JsonMapper.shared().readTree(get("/api/v1/admin/imports/" + id, key));
  }

  private int found() throws Exception {
    return JsonMapper.shared().readTree(get("/api/v1/trainers?near=Milano&radiusKm=100&limit=1", ""))
        .path("total")
        .path("value").asInt();
  }

  private String get(String path, String key) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(uri(path));
    if (!key.isEmpty())
      request.header("X-API-Key", key);
    return http.send(request.build(), BodyHandlers.ofString()).body();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
