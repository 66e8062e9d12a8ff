package com.athleex.directory.web;

import static com.athleex.directory.web.HttpProbe.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What may come over the wire, and what the log says of it. */
@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class WireIT {

  @LocalServerPort
  private int port;

  private HttpProbe http = new HttpProbe(0);

  @BeforeEach
  void connect() {
    http = new HttpProbe(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND", "MKCOL", "DEBUG", "PURGE", "get"})
  @Asvs({"v5.0.0-4.1.4", "v5.0.0-13.4.4"})
  void aMethodThatNobodyOffersIsRefused(String method) throws IOException {
    for (var path : new String[]{"/", "/api/v1/trainers", "/assets/site.css", "/api/v1/admin/imports"})
      assertThat(http.raw(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Secret: hidden\r\n"
          + "Connection: close\r\n\r\n")).as(path).matches("(?s)HTTP/1.1 (400|401|404|405|501) .*")
          .doesNotContain("hidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "DELETE", "POST"})
  @Asvs("v5.0.0-4.1.4")
  void aReadIsNothingElse(String method) {
    for (var path : new String[]{"/", "/api/v1/trainers", "/assets/site.css", "/v3/api-docs",
        "/actuator/health"})
      assertThat(http.send(http.request(path).method(method, BodyPublishers.noBody())).statusCode())
          .as(path).isIn(401, 404, 405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 5\r\nContent-Length: 6", "Content-Length: 5, 6",
      "Content-Length: -1", "Content-Length: 0x5",
      "Transfer-Encoding: chunked, identity\r\nContent-Length: 5",
      "Transfer-Encoding: xchunked", "Transfer-Encoding : chunked"})
  @Asvs("v5.0.0-4.2.1")
  void whereAMessageEndsIsNeverAmbiguous(String lengths) throws IOException {
    assertThat(http.raw("POST /api/v1/probe/anything HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/json\r\n" + lengths + "\r\nConnection: close\r\n\r\n\"quux\"!"))
        .matches("(?s)HTTP/1.1 (400|501) .*").doesNotContain("quux");
  }

  @Test
  @Asvs("v5.0.0-4.2.1")
  void chunksCountAndNotALengthBesideThem() throws IOException {
    var answers = http.raw("POST /api/v1/probe/anything HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/json\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "5\r\n\"abc\"\r\n0\r\n\r\nGET /api/v1/probe?format=online HTTP/1.1\r\nHost: localhost\r\n"
        + "Connection: close\r\n\r\n");
    assertThat(answers).startsWith("HTTP/1.1 200").contains("\"abc\"")
        // what follows on such a connection is not trusted
        .doesNotContain("online");
  }

  @Test
  @Asvs({"v5.0.0-4.1.2", "v5.0.0-4.1.3"})
  void whatAProxyWouldSayIsNotBelievedFromAnybody() {
    var path = "/api/v1/trainers?limit=1";
    var forwarded = http.get(path, "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https",
        "X-Forwarded-Prefix", "/evil", "X-Forwarded-For", "127.0.0.1", "Forwarded",
        "host=evil.example;proto=https", "X-Original-URL", "/api/v1/admin/imports", "X-Rewrite-URL", "/",
        "X-HTTP-Method-Override", "DELETE");
    assertThat(forwarded.statusCode()).isEqualTo(200);
    assertThat(forwarded.body()).isEqualTo(http.get(path).body());
    assertThat(forwarded.headers().map().toString()).doesNotContain("evil");
    // where a page or a redirect names an address of its own
    for (var own : new String[]{"/", "/docs", "/v3/api-docs"}) {
      var answer = http.get(own, "X-Forwarded-Host", "evil.example", "X-Forwarded-Prefix", "/evil");
      assertThat(answer.body() + answer.headers().map()).as(own).doesNotContain("evil");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.git/config", "/.git/HEAD", "/.svn/entries", "/.env", "/pom.xml",
      "/application.yaml", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/assets/..%2fapplication.yaml",
      "/assets/../application.yaml", "/assets/%2e%2e/application.yaml"})
  @Asvs("v5.0.0-13.4.1")
  void nothingOfTheSourceIsServed(String path) throws IOException {
    assertThat(http.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("datasource");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/", "/assets", "/docs/", "/swagger-ui/", "/problems/", "/api/v1/"})
  @Asvs("v5.0.0-13.4.3")
  void aFolderIsNotListed(String path) {
    assertThat(http.get(path).body()).doesNotContain("site.css\"").doesNotContain("Index of")
        .doesNotContain("swagger-ui-bundle.js.map");
    assertThat(http.get("/assets/").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/env", "/beans", "/heapdump", "/threaddump", "/loggers", "/mappings",
      "/metrics", "/configprops", "/shutdown", "/startup", "/modulith", "/flyway", "/prometheus"})
  @Asvs({"v5.0.0-13.4.2", "v5.0.0-13.4.5"})
  void ofWhatWatchesTheApplicationOnlyItsHealthIsOpen(String endpoint) {
    problem(http.get("/actuator" + endpoint), 404, "not-found");
    problem(http.get("/h2-console"), 404, "not-found");
    assertThat(http.get("/actuator/health").body()).doesNotContain("components").doesNotContain("details");
  }

  @Test
  @Asvs({"v5.0.0-16.2.1", "v5.0.0-16.2.2", "v5.0.0-16.2.4", "v5.0.0-16.3.4"})
  void aFailureIsLoggedWithItsTimeAndTheTraceThatTheCallerWasGiven(CapturedOutput console) {
    var trace = problem(http.get("/api/v1/probe/failing?trace=true"), 400, "unknown-parameter");
    assertThat(trace.has("stackTrace")).isFalse();
    var failed = problem(http.get("/api/v1/probe/failing"), 500, "internal-error").path("traceId").asString();
    var line = console.getAll().lines().filter(each -> each.contains(failed)).findFirst().orElseThrow();
    assertThat(OffsetDateTime.parse(line.split(" ")[0])).isNotNull();
    assertThat(line).contains("ERROR").contains("GET").contains("/api/v1/probe/failing");
    assertThat(console.getAll()).contains("IllegalStateException");
  }

  @Test
  @Asvs("v5.0.0-16.4.1")
  void nobodyWritesALineOfTheLog(CapturedOutput console) throws IOException {
    var line = "%0d%0a2026-01-01T00:00:00Z%20ERROR%20forged";
    http.raw(
        "GET /api/v1/probe/failing" + line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    http.raw("GET /api/v1/trainers?q=" + line + "&near=" + line
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    http.raw("GET /api/v1/probe/failing HTTP/1.1\r\nHost: localhost\r\nUser-Agent: a\rforged\r\n"
        + "traceparent: 00-forged\r\nAccept-Language: forged\r\nConnection: close\r\n\r\n");
    http.get("/api/v1/probe/failing", "Referer", "https://forged.example/", "User-Agent", "forged");
    assertThat(console.getAll()).doesNotContain("forged");
  }
}
