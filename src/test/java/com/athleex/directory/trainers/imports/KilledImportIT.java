package com.athleex.directory.trainers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.Asvs;
import com.athleex.directory.bench.kill.PackagedApplication;
import com.athleex.directory.bench.kill.PackagedApplication.Setup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged application is killed (SIGKILL) in the middle of an import and
 * started again.
 */
class KilledImportIT {

  private static final String KEY = "a-key-for-tests-0123456789-ABCDEFGHIJ";
  private static final Path JAR = Path.of("target/trainer-directory.jar");
  private static final int LINES = 12_000;

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir
  Path data;
  private @Nullable PackagedApplication application;

  @BeforeEach
  void onceNotOncePerDatabase() {
    Assumptions.assumeTrue(System.getProperty("test.db", "h2").equals("h2"), "H2 keeps its own files");
    assertThat(JAR).exists();
  }

  @AfterEach
  void kill() throws InterruptedException {
    if (application != null)
      application.kill();
  }

  @Test
  @Asvs("v5.0.0-2.3.3")
  void nothingThatWasAcknowledgedIsLostAndNothingIsCountedTwice() throws Exception {
    var file = data.resolve("trainers.ndjson");
    MadeUpLines.write(LINES, file);
    Files.writeString(file, "{bad}\n", StandardOpenOption.APPEND);

    String first = start();
    var accepted = send(HttpRequest.newBuilder(URI.create(first + "/api/v1/admin/imports"))
        .header("Content-Type", "application/x-ndjson").POST(HttpRequest.BodyPublishers.ofFile(file)));
    String status = "/api/v1/admin/imports/" + accepted.get("id").asString();
    await().pollInterval(Duration.ofMillis(20))
        .until(() -> get(first + status).get("linesRead").asInt() >= LINES / 4);
    kill();

    String second = start();
    assertThat(get(second + status).get("linesRead").asInt()).isLessThanOrEqualTo(LINES + 1);
    var done = await().until(() -> get(second + status),
        now -> now.get("state").asString().equals("completed"));

    assertThat(done.get("linesRead").asInt()).isEqualTo(LINES + 1);
    assertThat(done.get("imported").asInt()).isEqualTo(LINES);
    assertThat(done.get("rejected").asInt()).isEqualTo(1);
    assertThat(done.get("rejections").get(0).get("line").asInt()).isEqualTo(LINES + 1);
    await().until(
        () -> get(second + "/api/v1/trainers?mode=any&limit=1").get("total").get("value").asInt() == LINES);
  }

  private String start() throws IOException, InterruptedException {
    var setup = Setup.of(List.of("-XX:TieredStopAtLevel=1"), JAR, data,
        Map.of("DIRECTORY_IDENTITY_BOOTSTRAP_KEY", KEY));
    // examined with the other logs of the build
    application = PackagedApplication.start(setup, Path.of("target/test-logs"), "h2-killed-import");
    return application.address().toString();
  }

  private JsonNode get(String address) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(address)));
  }

  private JsonNode send(HttpRequest.Builder request) throws Exception {
    var answer = client.send(request.header("X-API-Key", KEY).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return new JsonMapper().readTree(answer.body());
  }
}
