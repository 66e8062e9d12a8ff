package com.athleex.directory.web;

import static com.athleex.directory.web.HttpProbe.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class AdmissionIT {

  private static final String COSTLY = "/api/v1/probe/costly";

  @LocalServerPort
  private int port;

  private HttpProbe http = new HttpProbe(0);

  @BeforeEach
  void connect() {
    http = new HttpProbe(port);
  }

  @Test
  void whoWouldWaitTooLongIsToldSoAndTheOthersAreAnswered() throws Exception {
    int places = Math.max(2, Runtime.getRuntime().availableProcessors());
    var gate = new CountDownLatch(1);
    SharedProbeRoutes.GATES.put("costly", gate);
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var inside = IntStream.range(0, places).mapToObj(i -> readers.submit(() -> http.get(COSTLY))).toList();
      await().until(() -> SharedProbeRoutes.WAITING.get() == places);
      var refused = http.get(COSTLY + "?lang=it");
      assertThat(problem(refused, 503, "unavailable").path("title").asString())
          .isEqualTo("Al momento non disponibile");
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(http.get("/api/v1/probe/owned").statusCode()).isEqualTo(200);
      gate.countDown();
      for (var answered : inside)
        assertThat(answered.get().statusCode()).isEqualTo(200);
      assertThat(http.get(COSTLY).statusCode()).isEqualTo(200);
    } finally {
      gate.countDown();
      SharedProbeRoutes.GATES.remove("costly");
    }
  }
}
