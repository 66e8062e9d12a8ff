package com.athleex.directory.web;

import static com.athleex.directory.web.HttpProbe.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HttpTest
class IdempotencyIT {

  @LocalServerPort
  private int port;
  @Autowired
  private JdbcClient sql;
  @Autowired
  private TransactionTemplate transactions;

  private HttpProbe http = new HttpProbe(0);
  private final String key = UUID.randomUUID().toString();
  private final String effect = "effect " + key;

  @BeforeEach
  void connect() {
    http = new HttpProbe(port);
    sql.sql("create table if not exists probe_effect (name varchar(100) not null)").update();
  }

  @Test
  void aRepeatGetsTheFirstAnswerAndHasNoEffect() {
    var first = post(key, effect);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    var again = post("\"" + key + "\"", effect);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body()).contains("secret");
    assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    for (var name : new String[]{"Location", "ETag", "Content-Type"})
      assertThat(again.headers().firstValue(name)).isPresent().isEqualTo(first.headers().firstValue(name));
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void fiftyAtOnceHaveOneEffect() throws Exception {
    var gate = new CountDownLatch(1);
    SharedProbeRoutes.GATES.put(effect, gate);
    var answers = new LinkedBlockingQueue<HttpResponse<String>>();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      callers.execute(() -> answers.add(post(key, effect)));
      // H2's writers wait for each other: there, the others come when the first one
      // is inside
      if (!System.getProperty("test.db", "h2").equals("mysql"))
        Awaitility.await()
            .until(() -> SharedProbeRoutes.INSIDE.contains(effect));
      for (int i = 0; i < 49; i++)
        callers.execute(() -> answers.add(post(key, effect)));
      // one is inside, and stays there until all others were told so
      for (int i = 0; i < 49; i++)
        problem(Objects.requireNonNull(answers.poll(30, TimeUnit.SECONDS), "more than one is inside"), 409,
            "idempotency-key-in-flight");
      gate.countDown();
      var first = Objects.requireNonNull(answers.poll(30, TimeUnit.SECONDS));
      assertThat(first.statusCode()).isEqualTo(201);
      assertThat(post(key, effect).body()).isEqualTo(first.body());
    } finally {
      gate.countDown();
    }
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void anotherRequestUnderTheKeyIsRefused() {
    assertThat(post(key, effect).statusCode()).isEqualTo(201);
    problem(post(key, effect + " again"), 422, "idempotency-key-reused");
    problem(post("/api/v1/probe/effects?lang=it", key, effect), 422, "idempotency-key-reused");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void whatIsRefusedLeavesNothingAndTheKeyFree() {
    problem(post(key, "refused " + effect), 409, "conflict");
    problem(post(key, " "), 400, "invalid-request");
    assertThat(effects("refused " + effect)).isZero();
    assertThat(post(key, effect).statusCode()).isEqualTo(201);
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void whatADeadProcessLeftIsTakenOver() {
    // leaves what a killed process leaves: a row without an answer
    post(key, "refused " + effect);
    transactions.executeWithoutResult(other -> {
      // the process before its death, as another transaction that holds the row
      sql.sql("select id from idempotent_request where id = ? for update").param(newest()).query(String.class)
          .single();
      var refused = post(key, effect);
      problem(refused, 409, "idempotency-key-in-flight");
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      other.setRollbackOnly();
    });
    assertThat(effects()).isZero();
    assertThat(post(key, effect).statusCode()).isEqualTo(201);
    assertThat(post(key, effect).headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void everyCallerHasKeysOfTheirOwn() {
    var anonymous = post(key, effect);
    var partner = http.send(request("/api/v1/probe/effects", key, effect).header("X-API-Key", HttpProbe.KEY));
    assertThat(partner.statusCode()).isEqualTo(201);
    assertThat(partner.body()).isNotEqualTo(anonymous.body());
    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void theDatabaseHoldsNeitherTheKeyNorTheAnswer() {
    var secret = post(key, effect).body().replaceAll(".*:\"|\".*", "");
    var row = sql.sql("select * from idempotent_request where id = ?").param(newest()).query().singleRow()
        .toString();
    assertThat(row).doesNotContain(key).doesNotContain(secret).doesNotContain(effect)
        .doesNotContain(Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "\"unclosed", "\"\"", "caf\u00e9"})
  void aKeyThatIsNoneIsNamed(String malformed) throws IOException {
    var body = "{\"name\":\"" + effect + "\"}";
    var answer = http.raw("POST /api/v1/probe/effects HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Content-Type: application/json\r\nIdempotency-Key: " + malformed + "\r\nContent-Length: "
        + body.length() + "\r\n\r\n" + body);
    assertThat(answer).startsWith("HTTP/1.1 400").contains("\"pointer\":\"Idempotency-Key\"");
    assertThat(effects()).isZero();
  }

  @Test
  void aKeyThatIsTooLongIsNamed() {
    assertThat(
        problem(post("k".repeat(256), effect), 400, "invalid-request").at("/errors/0/pointer").asString())
        .isEqualTo("Idempotency-Key");
    assertThat(post(key + "k".repeat(255 - key.length()), effect).statusCode()).isEqualTo(201);
  }

  @Test
  void aRequestWithoutAKeyIsOneOfItsOwn() {
    for (int i = 0; i < 2; i++)
      assertThat(http.postJson("/api/v1/probe/effects", "{\"name\":\"" + effect + "\"}").statusCode())
          .isEqualTo(201);
    assertThat(effects()).isEqualTo(2);
  }

  private HttpResponse<String> post(String key, String effect) {
    return post("/api/v1/probe/effects", key, effect);
  }

  private HttpResponse<String> post(String path, String key, String effect) {
    return http.send(request(path, key, effect));
  }

  private HttpRequest.Builder request(String path, String key, String effect) {
    return http.request(path).headers("Content-Type", "application/json", "Idempotency-Key", key)
        .POST(BodyPublishers.ofString("{\"name\":\"" + effect + "\"}"));
  }

  private String newest() {
    return sql.sql("select id from idempotent_request order by created_at desc limit 1").query(String.class)
        .single();
  }

  private long effects() {
    return effects(effect);
  }

  private long effects(String name) {
    return sql.sql("select count(*) from probe_effect where name = ?").param(name).query(Long.class).single();
  }
}
