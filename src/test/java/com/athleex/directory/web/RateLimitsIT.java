package com.athleex.directory.web;

import static com.athleex.directory.web.HttpProbe.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class RateLimitsIT {

  @LocalServerPort
  private int port;

  private HttpProbe http = new HttpProbe(0);

  @BeforeEach
  void connect() {
    http = new HttpProbe(port);
  }

  @Test
  void whoeverCallsTooOftenIsToldToWait() {
    var probe = http.from("127.0.1.1");
    for (int left = SharedProbeRoutes.LIMIT - 1; left >= 0; left--)
      assertThat(header(probe.get("/api/v1/probe/limited/network"), "RateLimit"))
          .startsWith("\"probe-network\";r=" + left + ";t=");
    var refused = probe.get("/api/v1/probe/limited/network?lang=it", "Origin", "https://anybody.example");
    assertThat(problem(refused, 429, "too-many-requests").path("title").asString())
        .isEqualTo("Troppe richieste");
    assertThat(header(refused, "RateLimit-Policy")).isEqualTo("\"probe-network\";q=3;w=10800");
    assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 3600);
    assertThat(header(refused, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(refused, "Access-Control-Expose-Headers")).contains("RateLimit", "Retry-After");
  }

  @Test
  void anAddressIsNotBelievedThatOnlyAHeaderClaims() {
    var probe = http.from("127.0.1.2");
    HttpResponse<String> answer = probe.get("/api/v1/probe/limited/network");
    for (int i = 0; i < SharedProbeRoutes.LIMIT; i++)
      answer = probe.get("/api/v1/probe/limited/network", "X-Forwarded-For", "203.0.113." + i, "Forwarded",
          "for=203.0.113." + i, "X-Real-IP", "203.0.113." + i);
    problem(answer, 429, "too-many-requests");
  }

  @Test
  void anotherSpellingOfARouteIsTheSameRoute() {
    var probe = http.from("127.0.1.3");
    for (int i = 0; i < SharedProbeRoutes.LIMIT; i++)
      assertThat(probe.get("/api/v1/probe/limited/%6eetwork").statusCode()).isEqualTo(200);
    problem(probe.get("/api/v1/probe/%6cimited/network"), 429, "too-many-requests");
    problem(probe.send(probe.request("/api/v1/probe/limited/network").POST(BodyPublishers.noBody())), 429,
        "too-many-requests");
    assertThat(probe.send(probe.request("/api/v1/probe/limited/network").HEAD()).statusCode()).isEqualTo(429);
  }

  @Test
  void aRecognizedCallerIsCountedWhereverTheyAre() {
    for (int i = 0; i < SharedProbeRoutes.LIMIT; i++)
      assertThat(asPartner(http.from("127.0.1." + (4 + i))).statusCode()).isEqualTo(200);
    var refused = asPartner(http);
    problem(refused, 429, "too-many-requests");
    assertThat(header(refused, "RateLimit-Policy"))
        .isEqualTo("\"probe-caller\";q=3;w=10800, \"partner\";q=6000;w=60");
    assertThat(http.get("/api/v1/probe/limited/caller").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> asPartner(HttpProbe probe) {
    return probe.get("/api/v1/probe/limited/caller", "X-API-Key", HttpProbe.KEY);
  }

  @Test
  void writesAreCountedAndReadsFromThisMachineAreNot() {
    var written = http.postJson("/api/v1/probe", "{\"name\":\"A\",\"prices\":[]}");
    assertThat(header(written, "RateLimit-Policy")).isEqualTo("\"writes\";q=1000000;w=60");
    assertThat(http.get("/api/v1/probe").headers().firstValue("RateLimit")).isEmpty();
  }

  @Test
  void aFloodOfWrongKeysEndsInRefusals() {
    var probe = http.from("127.0.1.9");
    var answer = wrongKey(probe);
    problem(answer, 401, "authentication-required");
    for (int i = 0; i < 20_000 && answer.statusCode() == 401; i++)
      answer = wrongKey(probe);
    problem(answer, 429, "too-many-requests");
    assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"refusals\";q=300;w=60");
    assertThat(probe.get("/api/v1/probe").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> wrongKey(HttpProbe probe) {
    return probe.get("/api/v1/probe", "Authorization", "Bearer athx_" + "w".repeat(43));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
