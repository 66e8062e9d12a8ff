package com.athleex.directory.web;

import static com.athleex.directory.web.HttpProbe.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class RequestsIT {

  @LocalServerPort
  private int port;
  @Autowired
  private PublicAddress address;

  private HttpProbe http = new HttpProbe(0);

  @BeforeEach
  void connect() {
    http = new HttpProbe(port);
  }

  @Test
  void theAddressThatLeavesTheApplicationIsOfThePortThatWasOpened() {
    assertThat(address.of("/find?lang=it")).hasToString("http://localhost:" + port + "/find?lang=it");
    assertThat(address.host()).isEqualTo("localhost");
  }

  @Test
  void aBodyAboveTheLimitIsNotRead() {
    var body = new byte[65 * 1024];
    var told = http.post("/api/v1/probe", "application/json", BodyPublishers.ofByteArray(body));
    assertThat(problem(told, 413, "body-too-large").path("detail").asString()).contains("65,536");
    var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json(65 * 1024)));
    problem(http.post("/api/v1/probe", "application/json", chunked), 413, "body-too-large");
  }

  @Test
  void partsThatDoNotTellHowLongTheyAreAreNotRead() {
    var parts = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--\r\n"
        .getBytes(StandardCharsets.UTF_8);
    var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(parts));
    problem(http.post("/api/v1/probe/roomy", "multipart/form-data; boundary=b", chunked), 413,
        "body-too-large");
  }

  @Test
  void aRouteMayHaveALimitOfItsOwn() {
    var body = BodyPublishers.ofByteArray(new byte[200 * 1024]);
    assertThat(http.post("/api/v1/probe/roomy", "application/octet-stream", body).body()).isEqualTo("204800");
    var above = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[257 * 1024]));
    problem(http.post("/api/v1/probe/roomy", "application/octet-stream", above), 413, "body-too-large");
  }

  @ParameterizedTest
  @CsvSource({"en,,Nothing is here", "it,,Qui non c'è nulla", "'de, it;q=0.5, en;q=0.3',,Qui non c'è nulla",
      "fr,,Nothing is here", "en,it,Qui non c'è nulla", "it,en,Nothing is here",
      "'it;q=nonsense',,Nothing is here"})
  void theReaderIsAnsweredInTheirLanguage(String accepted, String asked, String title) {
    var answer = http.get("/api/v1/nowhere" + (asked == null ? "" : "?lang=" + asked), "Accept-Language",
        accepted);
    assertThat(problem(answer, 404, "not-found").path("title").asString()).isEqualTo(title);
    assertThat(answer.headers().firstValue("Content-Language")).hasValue(title.startsWith("N") ? "en" : "it");
    assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Accept-Language");
  }

  @Test
  void aTraceGoesOn() {
    var id = "4bf92f3577b34da6a3ce929d0e0e4736";
    var answer = http.get("/api/v1/nowhere", "traceparent", "00-" + id + "-00f067aa0ba902b7-01");
    assertThat(problem(answer, 404, "not-found").path("traceId").asString()).isEqualTo(id);
    assertThat(answer.headers().firstValue("traceparent").orElse("")).startsWith("00-" + id).endsWith("-01")
        .doesNotContain("00f067aa0ba902b7");
  }

  @Test
  void anUnchangedReadIsNotSentAgain() {
    var first = http.get("/api/v1/probe?format=online");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    var second = http.get("/api/v1/probe?format=online", "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(http.get("/api/v1/probe?format=in-person", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void headIsGetWithoutTheBody() {
    var read = http.get("/api/v1/probe?format=online");
    var head = http.send(http.request("/api/v1/probe?format=online").HEAD());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isEqualTo(read.headers().firstValue("ETag"));
  }

  @Test
  void whatAFilterRefusesIsAPageForWhoReadsPages() throws Exception {
    var answer = http.raw("GET /find?a=%zz HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*;q=0.8\r\n"
        + "Accept-Language: it\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Type: text/html;charset=UTF-8",
        "Content-Security-Policy: default-src 'none'", "<html lang=\"it\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz", "a=%e0%zz", "%"})
  void aQueryThatCannotBeDecodedIsRefused(String query) throws IOException {
    assertMalformed(
        "GET /api/v1/probe?" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /api/v1/probe?x={ HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /api/v1/probe HTTP/1.1\r\n\r\n",
      "G\u0001T / HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /api/v1/probe HTTP/1.1\r\nHost: a b\r\n\r\n",
      "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      "GET /a/..;/b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"})
  @Asvs("v5.0.0-16.5.1")
  void whatIsNotHttpIsRefusedAsAProblem(String request) throws IOException {
    assertMalformed(request);
  }

  @Test
  void endlessHeadersAreRefused() throws IOException {
    assertMalformed("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /?q=%s HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET /%s HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\n%s: 1\r\n\r\n"})
  void endlessAddressesAndNamesAreRefused(String request) throws IOException {
    assertMalformed(request.formatted("a".repeat(20_000)));
  }

  @Test
  void tooManyHeadersAreRefused() throws IOException {
    assertMalformed("GET / HTTP/1.1\r\nHost: localhost\r\n" + "X: 1\r\n".repeat(200) + "\r\n");
  }

  private void assertMalformed(String request) throws IOException {
    assertThat(http.raw(request)).startsWith("HTTP/1.1 400").contains("application/problem+json")
        .doesNotContain("<html").doesNotContain("Apache").doesNotContain("org.");
  }

  @Test
  @Asvs("v5.0.0-3.4.2")
  void anyPageMayReadWithoutCredentials() {
    var answer = http.get("/api/v1/probe?format=online", "Origin", "https://anybody.example");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  @Asvs("v5.0.0-3.4.2")
  void onlyListedOriginsMayWrite() {
    assertThat(preflight("https://anybody.example").statusCode()).isEqualTo(403);
    var listed = preflight("https://blog.example");
    assertThat(listed.statusCode()).isEqualTo(200);
    assertThat(listed.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://blog.example");
  }

  private HttpResponse<String> preflight(String origin) {
    return preflight("/api/v1/probe", "content-type", origin);
  }

  private HttpResponse<String> preflight(String path, String header, String origin) {
    return http.send(http.request(path).method("OPTIONS", BodyPublishers.noBody())
        .headers("Origin", origin, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers",
            header));
  }

  @Test
  @Asvs("v5.0.0-3.4.2")
  void anyPageMaySendJsonWhereAModuleSaysSoAndNoCredentials() {
    var route = "/api/v1/probe/anything";
    var allowed = preflight(route, "content-type", "https://anybody.example");
    assertThat(allowed.statusCode()).isEqualTo(200);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Methods")).hasValue("POST");
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(preflight(route, "authorization", "https://anybody.example").statusCode()).isEqualTo(403);

    var answer = http.send(http.request(route).POST(BodyPublishers.ofString("{}")).headers("Content-Type",
        "application/json", "Origin", "https://anybody.example"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  private static byte[] json(int length) {
    return ("{\"name\":\"" + "a".repeat(length) + "\",\"prices\":[]}").getBytes(StandardCharsets.UTF_8);
  }
}
