package com.athleex.directory.trainers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.trainers.profile.Lines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "directory.demo.enabled=false", "directory.trainers.max-upload=2MB",
    "directory.identity.bootstrap-key=" + ImportHttpIT.KEY})
class ImportHttpIT {

  static final String KEY = "a-key-for-tests-0123456789-ABCDEFGHIJ";
  private static final String PATH = "/api/v1/admin/imports";
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String some = "h" + UUID.randomUUID().toString().substring(0, 8);
  @LocalServerPort
  int port;
  @Autowired
  TrainerSettings settings;
  @Autowired
  ImportLog log;

  @Test
  void aFileIsTakenInAndItsStatusTellsWhatBecameOfIt() {
    var answer = post(PATH, "application/x-ndjson", Lines.of(some + "-1") + "\n{bad}\n"
        + Lines.changed(Lines.of(some + "-2"), "/prices/0/currency", "EURO"));

    assertThat(answer.statusCode()).isEqualTo(202);
    var location = answer.headers().firstValue("Location").orElseThrow();
    assertThat(location).isEqualTo(PATH + "/" + json(answer).get("id").asString());
    assertThat(json(answer).get("state").asString()).isIn("queued", "running", "completed");

    var done = completed(location);
    assertThat(done.get("linesRead").asInt()).isEqualTo(3);
    assertThat(done.get("imported").asInt()).isEqualTo(1);
    assertThat(done.get("rejected").asInt()).isEqualTo(2);
    assertThat(done.get("linesPerSecond").asDouble()).isPositive();
    assertThat(done.get("finishedAt").asString()).endsWith("Z");
    assertThat(done.get("rejections").get(0).toString()).isEqualTo(
        "{\"line\":2,\"pointer\":\"\",\"reason\":\"the line stops being valid JSON at character 2\"}");
    assertThat(done.get("rejections").get(1).toString()).isEqualTo(
        "{\"line\":3,\"pointer\":\"/prices/0/currency\",\"reason\":\"must be a currency code (ISO 4217)\"}");
    assertThat(json(get(location + "?lang=it")).get("rejections").get(1).get("reason").asString())
        .isEqualTo("deve essere un codice di valuta (ISO 4217)");
  }

  @Test
  void importsRunOneAfterTheOtherInTheirOrder() {
    String file = IntStream.range(0, 1_200).mapToObj(i -> Lines.of(some + "-" + i))
        .collect(Collectors.joining("\n"));
    var first = post(PATH, "application/x-ndjson", file);
    var second = post(PATH, "application/x-ndjson", file.replace("Milano", "Monza"));

    var after = completed(second.headers().firstValue("Location").orElseThrow());
    var before = completed(first.headers().firstValue("Location").orElseThrow());
    assertThat(before.get("imported").asInt()).isEqualTo(1_200);
    assertThat(after.get("updated").asInt()).isEqualTo(1_200);
    assertThat(after.get("startedAt").asString()).isGreaterThanOrEqualTo(before.get("finishedAt").asString());
  }

  @Test
  void theListShowsTheLatestFirstAPageAtATime() {
    var older = json(post(PATH, "application/x-ndjson", Lines.of(some))).get("id").asString();
    var newer = json(post(PATH, "application/x-ndjson", Lines.of(some))).get("id").asString();

    var page = json(get(PATH + "?limit=1"));
    assertThat(page.get("items").get(0).get("id").asString()).isEqualTo(newer);
    assertThat(page.get("total").get("value").asInt()).isGreaterThanOrEqualTo(2);
    var next = json(get(PATH + "?limit=1&cursor=" + page.get("next").asString()));
    assertThat(next.get("items").get(0).get("id").asString()).isEqualTo(older);
    assertThat(get(PATH + "?cursor=foreign").statusCode()).isEqualTo(400);
    assertThat(get(PATH + "?limit=0").statusCode()).isEqualTo(400);
  }

  @Test
  @Asvs("v5.0.0-8.2.1")
  void nobodyImportsWithoutAKey() {
    for (var request : new HttpRequest[]{request(PATH).POST(BodyPublishers.ofString("{}")).build(),
        request(PATH).build(), request(PATH + "/" + UUID.randomUUID()).build()}) {
      var answer = send(request);

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"directory\"");
      assertThat(json(answer).get("type").asString()).isEqualTo("/problems/authentication-required");
    }
  }

  @Test
  @Asvs("v5.0.0-14.3.2")
  void whatIsReadWithAKeyIsKeptNowhere() {
    var answer = get(PATH);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void anotherKindOfBodyIsRefused() {
    var answer = post(PATH, "application/json", "[]");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(json(answer).get("type").asString()).isEqualTo("/problems/unsupported-media-type");
  }

  @Test
  @Asvs("v5.0.0-5.2.1")
  void aBodyAboveTheLimitIsRefusedWithItsLengthKnownOrNot() {
    var tooMuch = "\n".repeat(2 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
    long before = log.count();

    var known = keyed(PATH).header("Content-Type", "application/x-ndjson")
        .POST(BodyPublishers.ofByteArray(tooMuch));
    var streamed = keyed(PATH).header("Content-Type", "application/x-ndjson")
        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooMuch)));
    assertThat(send(known.build()).statusCode()).isEqualTo(413);
    assertThat(send(streamed.build()).statusCode()).isEqualTo(413);
    assertThat(log.count()).isEqualTo(before);
  }

  @Test
  @Asvs("v5.0.0-2.3.3")
  void anUploadThatBreaksOffIsNotImported() throws IOException {
    long before = log.count();
    for (String length : new String[]{"Content-Length: 100000", "Transfer-Encoding: chunked"})
      try (var socket = new Socket("localhost", port)) {
        var out = socket.getOutputStream();
        String line = Lines.of(some) + "\n";
        String body = length.startsWith("T") ? Integer.toHexString(line.length()) + "\r\n" + line : line;
        out.write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nX-API-Key: " + KEY
            + "\r\nContent-Type: application/x-ndjson\r\n" + length + "\r\n\r\n" + body)
            .getBytes(StandardCharsets.UTF_8));
        out.flush();
        await().until(() -> parts() == 1);
      }
    await().until(() -> parts() == 0);
    assertThat(log.count()).isEqualTo(before);
  }

  @Test
  void anUnknownImportIsNotFound() {
    assertThat(send(keyed(PATH + "/" + UUID.randomUUID()).build()).statusCode()).isEqualTo(404);
    assertThat(send(keyed(PATH + "/7").build()).statusCode()).isEqualTo(404);
  }

  private long parts() throws IOException {
    if (!Files.exists(settings.spool()))
      return 0;
    try (var files = Files.list(settings.spool())) {
      return files.filter(file -> file.toString().endsWith(".part")).count();
    }
  }

  private JsonNode completed(String location) {
    return await().until(() -> json(get(location)),
        status -> status.get("state").asString().equals("completed"));
  }

  private HttpResponse<String> post(String path, String type, String body) {
    return send(keyed(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build());
  }

  private HttpResponse<String> get(String path) {
    return send(keyed(path).build());
  }

  private HttpRequest.Builder keyed(String path) {
    return request(path).header("Authorization", "Bearer " + KEY);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }
}
