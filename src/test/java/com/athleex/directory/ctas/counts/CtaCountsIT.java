package com.athleex.directory.ctas.counts;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.ctas.Placement;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.me.Traces;
import com.athleex.directory.notifications.Mailbox;
import com.athleex.directory.web.Tally;
import com.athleex.directory.web.WebSettings;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class CtaCountsIT {

  private static final String EVENTS = "/api/v1/cta-events";
  private static final Map<String, String> BROWSER = Map.of(HttpHeaders.USER_AGENT,
      "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Mailbox mail;
  @Autowired
  Refs refs;
  @Autowired
  CountFlush flush;
  @Autowired
  Tally<Cell, Long> tally;
  @Autowired
  JdbcClient sql;
  @Autowired
  WebSettings web;

  private String article;
  private String ref;

  @BeforeEach
  void anArticleOfItsOwn() {
    tally.take();
    article = "an-article-" + UUID.randomUUID();
    ref = refs.issue(article, Placement.END, "a");
  }

  private MvcTestResult beacon(String body, String type, String from, Map<String, String> headers) {
    return http.post().uri(EVENTS).contentType(MediaType.valueOf(type)).content(body).with(request -> {
      request.setRemoteAddr(from);
      headers.forEach(request::addHeader);
      return request;
    }).exchange();
  }

  private MvcTestResult beacon(String body) {
    return beacon(body, "text/plain;charset=UTF-8", "203.0.113.9", BROWSER);
  }

  private static String event(String ref, String event) {
    return "{\"ref\":\"%s\",\"event\":\"%s\"}".formatted(ref, event);
  }

  private long counted(String outcome) {
    flush.run();
    return sql.sql("select coalesce(sum(times), 0) from cta_count where article = ? and outcome = ?")
        .params(article, outcome).query(Long.class).single();
  }

  @Test
  void beaconsAreCountedAsTextAndAsJsonAndSeveralAtOnce() {
    assertThat(beacon(event(ref, "shown"))).hasStatus(204).doesNotContainHeader(HttpHeaders.SET_COOKIE);
    assertThat(beacon(event(ref, "shown"), "application/json", "203.0.113.10", BROWSER)).hasStatus(204);
    var other = refs.issue(article, Placement.END, "b");
    assertThat(beacon("{\"events\":[" + event(ref, "clicked") + "," + event(other, "clicked") + "]}"))
        .hasStatus(204);

    assertThat(counted("shown")).isEqualTo(2);
    assertThat(counted("clicked")).isEqualTo(2);
    assertThat(sql.sql("select distinct counted_on from cta_count where article = ?").param(article)
        .query(LocalDate.class).list()).hasSize(1);
  }

  @Test
  void theSameReaderAgainIsCountedOnceAndOneFromElsewhereAnew() {
    for (int i = 0; i < 5; i++)
      beacon(event(ref, "shown"));
    beacon(event(ref, "shown"), "text/plain", "2001:db8::1", BROWSER);
    beacon(event(ref, "shown"), "text/plain", "2001:db8::2", BROWSER);

    assertThat(counted("shown")).isEqualTo(2);
  }

  @Test
  void aRefThatIsNotOursIsAnsweredAsAnyOther() {
    for (var bad : List.of("", ".", "....", "lower-back-pain-lifting", ref + "x", ref.replace(".a.", ".b."),
        "é".repeat(50), "x".repeat(1000)))
      assertThat(beacon(event(bad, "shown"))).as(bad).hasStatus(204);
    assertThat(counted("shown")).isZero();
  }

  @Test
  void whoeverDoesNotWantToBeCountedIsNotNorAreProgramsNorWhatIsFetchedInAdvance() {
    for (var header : List.of(Map.of("Sec-GPC", "1"), Map.of("DNT", "1"),
        Map.of("Sec-Purpose", "prefetch;prerender"), Map.of("Purpose", "prefetch"))) {
      var headers = new java.util.HashMap<>(BROWSER);
      headers.putAll(header);
      assertThat(beacon(event(ref, "shown"), "text/plain", "203.0.113.9", headers)).hasStatus(204);
    }
    beacon(event(ref, "shown"), "text/plain", "203.0.113.9", Map.of(HttpHeaders.USER_AGENT, "Googlebot/2.1"));
    beacon(event(ref, "shown"), "text/plain", "203.0.113.9", Map.of());
    assertThat(counted("shown")).isZero();
  }

  @Test
  void whatIsWrongWithABeaconIsNamed() {
    for (var type : List.of("text/plain", "application/json")) {
      problem("{\"ref\":\"a\"}", type, "/event");
      problem("{\"event\":\"shown\"}", type, "/ref");
      problem("{\"ref\":\"a\",\"event\":\"sign-up\"}", type, "/event");
      problem("{\"events\":[{\"ref\":\"a\",\"event\":\"shown\"},null,{\"ref\":\"a\"}]}", type, "/events/1");
      problem("{\"events\":[],\"ref\":\"a\"}", type, "/ref");
      problem("{\"events\":[" + "null,".repeat(20) + "null]}", type, "/events");
      assertThat(beacon("{", type, "203.0.113.9", BROWSER)).hasStatus(400);
      assertThat(beacon("", type, "203.0.113.9", BROWSER)).hasStatus(400);
      assertThat(beacon("[]", type, "203.0.113.9", BROWSER)).hasStatus(400);
    }
    assertThat(beacon(event("x".repeat(7000), "shown"))).hasStatus(413);
    assertThat(beacon("shown", "text/html", "203.0.113.9", BROWSER)).hasStatus(415);
  }

  private void problem(String body, String type, String pointer) {
    var answer = beacon(body, type, "203.0.113.9", BROWSER);
    assertThat(answer).hasStatus(400).bodyJson().extractingPath("$.errors[*].pointer").asArray()
        .contains(pointer);
  }

  @Test
  void anyPageMaySendOneWithoutCredentials() {
    var headers = new java.util.HashMap<>(BROWSER);
    headers.put(HttpHeaders.ORIGIN, "https://somebody-elses.example");
    assertThat(beacon(event(ref, "shown"), "text/plain", "203.0.113.9", headers)).hasStatus(204)
        .hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);
  }

  @Test
  void whatOtherRoutesAnswerWithSuccessIsCounted() {
    var trainer = com.athleex.directory.trainers.OwnedTrainer.published(http, people);
    org.awaitility.Awaitility.await().untilAsserted(
        () -> assertThat(get("/api/v1/trainers/" + trainer.handle())).hasStatusOk());

    assertThat(get("/api/v1/trainers?ref=" + ref)).hasStatusOk();
    assertThat(get("/api/v1/trainers?ref=" + ref + "&limit=0")).hasStatus(400);
    assertThat(get("/api/v1/trainers/" + trainer.handle() + "?ref=" + ref)).hasStatusOk();
    assertThat(get("/api/v1/trainers/nobody-has-this?ref=" + ref)).hasStatus(404);
    assertThat(http.post().uri("/api/v1/trainers/" + trainer.handle() + "/contact-clicks?ref=" + ref)
        .header(HttpHeaders.USER_AGENT, "Mozilla/5.0")).hasStatus(204);

    assertThat(counted("search")).isEqualTo(1);
    assertThat(counted("profile-view")).isEqualTo(1);
    assertThat(counted("enquiry-begun")).isEqualTo(1);
    assertThat(counted("sign-up")).isZero();
  }

  private MvcTestResult get(String path) {
    return http.get().uri(path).header(HttpHeaders.USER_AGENT, "Mozilla/5.0").exchange();
  }

  @Test
  void aSignUpAfterAnArticleOnAnInjuryJoinsNobodyToIt(CapturedOutput log) {
    var email = PlantedData.address("sign-up-" + UUID.randomUUID());
    var injury = refs.issue("lower-back-pain-lifting", Placement.AFTER_RED_FLAGS, "a");
    long before = signUpsFromInjury();
    assertThat(http.post().uri("/api/v1/accounts?ref=" + injury).contentType(MediaType.APPLICATION_JSON)
        .with(request -> {
          request.setRemoteAddr("203.0.113.77");
          return request;
        }).header(HttpHeaders.USER_AGENT, "Mozilla/5.0").header("Idempotency-Key", UUID.randomUUID())
        .content(
            """
                {"email":"%s","password":"%s","role":"athlete","displayName":"%s","locale":"en","acceptedTerms":true}"""
                .formatted(email, PlantedData.password("counts"), PlantedData.NAME)))
        .hasStatus(202);
    assertThat(people.verify(mail.letter(email, "Confirm your address").token())).hasStatus(204);
    flush.run();

    assertThat(signUpsFromInjury()).isEqualTo(before + 1);
    var traces = new Traces(sql, Objects.requireNonNull(web.keys().toAbsolutePath().getParent()));
    var signature = injury.substring(injury.lastIndexOf('.') + 1);
    assertThat(traces.tablesWith(signature)).isEmpty();
    assertThat(traces.filesWith(signature)).isEmpty();
    assertThat(traces.tablesWith("203.0.113.77")).isEmpty();
    assertThat(traces.filesWith("203.0.113.77")).isEmpty();
    assertThat(traces.tablesWith(email)).contains("account");
    assertThat(traces.tablesWith("lower-back-pain-lifting")).contains("cta_count")
        .doesNotContainAnyElementsOf(traces.tablesWith(email))
        .doesNotContainAnyElementsOf(traces.tablesWith(sql.sql("select id from account where email = ?")
            .param(email).query(String.class).single()));
    // no column for anybody
    assertThat(sql.sql("select * from cta_count limit 1").query().singleRow().keySet())
        .extracting(String::toLowerCase).containsExactlyInAnyOrder("counted_on", "article", "placement",
            "variant", "outcome", "times");
    assertThat(log.getAll()).doesNotContain("lower-back-pain", signature, "203.0.113.77");
  }

  private long signUpsFromInjury() {
    return sql.sql("select coalesce(sum(times), 0) from cta_count where article = 'lower-back-pain-lifting'"
        + " and outcome = 'sign-up'").query(Long.class).single();
  }

  @Test
  void whatIsOldIsForgotten() {
    var today = LocalDate.now(ZoneOffset.UTC);
    row(today.minusMonths(25).minusDays(1), "a", "shown", 9);
    row(today.minusMonths(25), "a", "shown", 1);
    flush.forget();
    assertThat(counted("shown")).isEqualTo(1);
  }

  @Test
  void theReportTellsWhatTellsOfNobody() {
    var day = LocalDate.now(ZoneOffset.UTC).minusDays(40);
    row(day, "a", "shown", 1000);
    row(day, "a", "clicked", 100);
    row(day, "a", "sign-up", 4);
    row(day, "b", "shown", 1000);
    row(day, "b", "clicked", 160);
    row(day, "c", "shown", 3);

    var answer = report("?article=" + article + "&from=" + day + "&to=" + day, "application/json");
    assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var json = People.json(answer);
    assertThat(json.path("items")).hasSize(2);
    assertThat(json.at("/items/0/shown").asInt()).isEqualTo(1000);
    assertThat(json.at("/items/0/clicked").asInt()).isEqualTo(100);
    assertThat(json.at("/items/0/signUp").isNull()).isTrue();
    assertThat(json.at("/comparisons/0/variants/0/rate").asDouble()).isEqualTo(0.1);
    assertThat(json.at("/comparisons/0/differences/0/variant").asString()).isEqualTo("b");
    assertThat(json.at("/comparisons/0/differences/0/difference").asDouble()).isEqualTo(0.06);
    assertThat(json.at("/comparisons/0/differences/0/verdict").asString()).isEqualTo("more-than-noise");

    var csv = report("?article=" + article + "&from=" + day + "&to=" + day, "text/csv");
    assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8").bodyText()
        .isEqualTo("article,placement,variant,shown,clicked,search,profileView,enquiryBegun,signUp\r\n"
            + article + ",end,a,1000,100,,,,\r\n" + article + ",end,b,1000,160,,,,\r\n");
  }

  @Test
  void daysMustBeInOrderAndNotTooMany() {
    assertThat(report("?from=2026-02-02&to=2026-02-01", "application/json")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("?from");
    assertThat(report("?from=2025-01-01&to=2026-02-05", "text/csv")).hasStatus(400);
    assertThat(report("?from=2025-01-01&to=2026-02-04", "text/csv")).hasStatusOk();
    for (var none : List.of("soon", "+12026-01-01", "2026-13-01"))
      assertThat(report("?to=" + none, "application/json")).hasStatus(400);
    for (var far : List.of("0000-01-01", "9999-12-31", "1700-05-05"))
      assertThat(report("?to=" + far, "application/json")).hasStatusOk();
  }

  private MvcTestResult report(String query, String accept) {
    return http.get().uri("/api/v1/reports/ctas" + query).header(HttpHeaders.ACCEPT, accept)
        .header(HttpHeaders.AUTHORIZATION, people.staff("EDITOR").bearer()).exchange();
  }

  private void row(LocalDate day, String variant, String outcome, int times) {
    sql.sql("insert into cta_count (counted_on, article, placement, variant, outcome, times)"
        + " values (?, ?, 'end', ?, ?, ?)").params(Date.valueOf(day), article, variant, outcome, times)
        .update();
  }
}
