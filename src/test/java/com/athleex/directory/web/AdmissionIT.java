package com.athleex.directory.web;

import static com.athleex.directory.web.HttpProbe.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@HttpTest
@TestPropertySource(properties = {"directory.web.admission.patience=1s", "directory.web.admission.burst=1s"})
class AdmissionIT {

  private static final String COSTLY = "/api/v1/probe/costly";
  private static final int PLACES = Math.max(2, Runtime.getRuntime().availableProcessors());
  /**
   * Work of two seconds makes the usual work a thirtieth of a second at least; so
   * many before one are more than a second in any case.
   */
  private static final int CROWD = 64;
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
  private CountDownLatch gate = new CountDownLatch(1);

  @LocalServerPort
  private int port;

  private HttpProbe http = new HttpProbe(0);

  @BeforeEach
  void connect() {
    http = new HttpProbe(port);
    SharedProbeRoutes.GATES.put("costly", gate);
  }

  @AfterEach
  void open() {
    gate.countDown();
    SharedProbeRoutes.GATES.remove("costly");
    readers.close();
  }

  @Test
  void whoWaitedTooLongIsToldSoAndTheOthersAreAnswered() throws Exception {
    var inside = allPlaces();
    var refused = http.get(COSTLY + "?lang=it");
    assertThat(problem(refused, 503, "unavailable").path("title").asString())
        .isEqualTo("Al momento non disponibile");
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(http.get("/api/v1/probe/owned").statusCode()).isEqualTo(200);
    gate.countDown();
    for (var answered : inside)
      assertThat(answered.get().statusCode()).isEqualTo(200);
    assertThat(http.get(COSTLY).statusCode()).isEqualTo(200);
  }

  @Test
  void whoWouldWaitForNothingIsToldSoAtOnceAndStaysConnected() throws Exception {
    whileAllIsTaken();
    var answers = http.raw(request("GET", COSTLY, "traceparent: 00-" + TRACE + "-00f067aa0ba902b7-01")
        + request("HEAD", COSTLY) + request("GET", "/find", "Accept: text/html", "Accept-Language: it")
        + request("GET", "/api/v1/probe/owned")
        + request("GET", COSTLY, "Connection: close")).split("(?=HTTP/1\\.1 )");

    assertThat(answers).hasSize(5);
    assertThat(answers[0]).startsWith("HTTP/1.1 503 \r\n").contains("\r\nRetry-After: 1\r\n")
        .contains("\r\nContent-Type: application/problem+json\r\n")
        .containsPattern("\r\ntraceparent: 00-" + TRACE + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-01\r\n")
        .contains("\"traceId\":\"" + TRACE + "\"").doesNotContain("Connection: close");
    for (var answer : List.of(answers[0], answers[4]))
      assertThat(answer).as("pages elsewhere may read it").contains("\r\nAccess-Control-Allow-Origin: *\r\n")
          .contains("\r\nAccess-Control-Expose-Headers: Retry-After, traceparent\r\n");
    assertThat(answers[1]).as("no body follows upon HEAD").startsWith("HTTP/1.1 503 \r\n")
        .endsWith("\r\n\r\n")
        .doesNotContain(TRACE);
    assertThat(answers[2]).startsWith("HTTP/1.1 503 \r\n")
        .contains("\r\nContent-Security-Policy: default-src 'none'").contains("Al momento non disponibile");
    assertThat(answers[3]).as("what is cheap is answered").startsWith("HTTP/1.1 200 \r\n");
    assertThat(answers[4]).startsWith("HTTP/1.1 503 \r\n").contains("\r\nConnection: close\r\n")
        .contains("\r\nRetry-After: 1\r\n").containsPattern("\r\ntraceparent: 00-[0-9a-f]{32}-");
    for (var whole : List.of(answers[0], answers[2], answers[4]))
      assertThat(whole).contains("\r\nContent-Length: " + bodyLength(whole) + "\r\n");
  }

  @Test
  void anOlderClientAndABodyEndTheConnection() throws Exception {
    whileAllIsTaken();
    assertThat(http.raw("GET " + COSTLY + " HTTP/1.0\r\nHost: localhost\r\n\r\n"))
        .startsWith("HTTP/1.1 503 \r\n")
        .contains("\"traceId\":\"");
    assertThat(http.raw("GET " + COSTLY + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}"))
        .startsWith("HTTP/1.1 503 \r\n").contains("\r\nConnection: close\r\n");
    assertThat(http.raw("GET " + COSTLY + " HTTP/1.1\r\nHost: a b\r\n\r\n")).as("wrong first of all")
        .startsWith("HTTP/1.1 400 \r\n");
  }

  private static String request(String method, String path, String... headers) {
    return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers)
        + (headers.length == 0 ? "\r\n" : "\r\n\r\n");
  }

  private static int bodyLength(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4)
        .getBytes(StandardCharsets.UTF_8).length;
  }

  /** Work took long of late, and many wait before whoever comes now. */
  private void whileAllIsTaken() throws Exception {
    allPlaces();
    assertThat(http.get(COSTLY).statusCode()).as("waited for two seconds").isEqualTo(503);
    gate.countDown();
    await().until(() -> SharedProbeRoutes.WAITING.get() == 0);
    gate = new CountDownLatch(1);
    SharedProbeRoutes.GATES.put("costly", gate);
    allPlaces();
    var crowd = IntStream.range(0, CROWD).mapToObj(i -> readers.submit(() -> http.get(COSTLY))).toList();
    for (var refused : crowd)
      assertThat(refused.get().statusCode()).isEqualTo(503);
  }

  private List<Future<HttpResponse<String>>> allPlaces() {
    var inside = IntStream.range(0, PLACES).mapToObj(i -> readers.submit(() -> http.get(COSTLY))).toList();
    await().until(() -> SharedProbeRoutes.WAITING.get() == PLACES);
    return inside;
  }
}
