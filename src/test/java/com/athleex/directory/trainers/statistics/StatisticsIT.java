package com.athleex.directory.trainers.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.People;
import com.athleex.directory.trainers.OwnedTrainer;
import com.athleex.directory.web.Tally;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class StatisticsIT {

  private static final String STATISTICS = "/api/v1/me/trainer/statistics";
  private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Flush flush;
  @Autowired
  Tally<Sight, Sight.Counts> tally;
  @Autowired
  JdbcClient sql;

  private OwnedTrainer trainer;

  @BeforeEach
  void somebodyPublic() {
    tally.take();
    trainer = OwnedTrainer.published(http, people);
    await().untilAsserted(() -> assertThat(
        http.get().uri("/api/v1/trainers?near=45.46,9.19&limit=100").exchange()).bodyText()
        .contains(trainer.handle()));
  }

  private int get(String path, Map<String, String> headers) {
    return http.get().uri(path).with(request -> {
      headers.forEach(request::addHeader);
      return request;
    }).exchange().getResponse().getStatus();
  }

  private long count(String column) {
    return sql.sql("select coalesce(sum(" + column + "), 0) from trainer_exposure where trainer_id = ?")
        .param(id()).query(Long.class).single();
  }

  private String id() {
    return sql.sql("select id from trainer where handle = ?").param(trainer.handle()).query(String.class)
        .single();
  }

  @Test
  void whatReadersSeeIsCounted() {
    var browser = Map.of(HttpHeaders.USER_AGENT, BROWSER);
    assertThat(get("/api/v1/trainers?near=45.46,9.19&specialty=powerlifting&limit=100", browser))
        .isEqualTo(200);
    assertThat(get("/api/v1/trainers?near=45.46,9.19&limit=100", browser)).isEqualTo(200);
    assertThat(get("/find/powerlifting?near=45.46,9.19&lang=en", browser)).isEqualTo(200);
    get("/api/v1/trainers/" + trainer.handle(), browser);
    http.post().uri("/api/v1/trainers/" + trainer.handle() + "/contact-clicks")
        .header(HttpHeaders.USER_AGENT, BROWSER).header(HttpHeaders.CONTENT_TYPE, "text/plain").content("x")
        .exchange();
    flush.run();
    flush.run();

    assertThat(count("appearances")).isBetween(2L, 3L);
    assertThat(count("views")).isEqualTo(1);
    assertThat(count("contact_clicks")).isEqualTo(1);
    assertThat(sql.sql("select distinct specialty from trainer_exposure where trainer_id = ?").param(id())
        .query(String.class).list()).containsExactlyInAnyOrder("", "powerlifting");
    assertThat(sql.sql("select distinct place from trainer_exposure where trainer_id = ? and appearances > 0")
        .param(id()).query(String.class).list()).allMatch(place -> place.startsWith("IT"));
  }

  @Test
  void whoeverDoesNotWantToBeCountedIsNotAndNeitherAreProgramsAndTheTrainer() {
    var profile = "/api/v1/trainers/" + trainer.handle();
    for (var headers : java.util.List.of(Map.of(HttpHeaders.USER_AGENT, BROWSER, "Sec-GPC", "1"),
        Map.of(HttpHeaders.USER_AGENT, BROWSER, "DNT", "1"),
        Map.of(HttpHeaders.USER_AGENT, "Mozilla/5.0 (compatible; Googlebot/2.1)"),
        Map.<String, String>of(),
        Map.of(HttpHeaders.USER_AGENT, BROWSER, HttpHeaders.AUTHORIZATION, trainer.person().bearer()))) {
      get(profile, headers);
      get("/api/v1/trainers?near=45.46,9.19&limit=100", headers);
    }
    flush.run();

    assertThat(count("views + appearances")).isZero();
  }

  @Test
  void anInjuryIsJoinedWithNoPlace() {
    for (int i = 0; i < 3; i++)
      tally.count(new Sight(trainer.handle(), TODAY, "", ""), Sight.Counts.VIEW);
    sql.sql("update trainer set specialties = 'lower-back-pain' where id = ?").param(id()).update();
    exposure.appeared(new org.springframework.mock.web.MockHttpServletRequest() {
      {
        addHeader(HttpHeaders.USER_AGENT, BROWSER);
      }
    }, java.util.List.of(trainer.handle(), "nobody-has-this"), java.util.Set.of("lower-back-pain"),
        "geonames:3173435");
    flush.run();

    assertThat(sql.sql("select place from trainer_exposure where trainer_id = ? and specialty = ?")
        .params(id(), "lower-back-pain").query(String.class).list()).containsExactly("");
    assertThat(count("views")).isEqualTo(3);
  }

  @Autowired
  com.athleex.directory.trainers.Exposure exposure;

  @Test
  void theTrainerReadsDaysThatAreOverAndNothingSmall() {
    var monday = TODAY.minusDays(20).with(java.time.DayOfWeek.MONDAY);
    row(monday, "powerlifting", "IT-09", 12, 5, 4);
    row(monday, "", "", 9, 1, 1);
    row(monday.plusDays(1), "powerlifting", "IT-09", 4, 0, 0);
    row(TODAY, "powerlifting", "IT-09", 100, 100, 100);

    var answer = trainer.get(STATISTICS + "?from=" + monday + "&to=" + TODAY + "&lang=it");

    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
    var json = People.json(answer);
    assertThat(json.at("/days/0/appearances").asInt()).isEqualTo(21);
    assertThat(json.at("/days/0/views").asInt()).isEqualTo(6);
    assertThat(json.at("/days/0/contactClicks").asInt()).isEqualTo(5);
    assertThat(json.at("/days/1/appearances").isNull()).isTrue();
    assertThat(json.path("days").toString()).doesNotContain(TODAY.toString());
    assertThat(json.at("/totals/appearances").toString())
        .isEqualTo("{\"value\":21,\"relation\":\"at-least\"}");
    assertThat(json.at("/weeks/bySpecialty/0/slug").asString()).isEqualTo("powerlifting");
    assertThat(json.at("/weeks/bySpecialty/0/appearances").asInt()).isEqualTo(12);
    assertThat(json.at("/weeks/byPlace/0/label").asString()).isEqualTo("Lombardia, Italia");
  }

  @Test
  void daysMustBeInOrderAndNotTooMany() {
    assertThat(trainer.get(STATISTICS + "?from=2026-02-01&to=2026-01-01")).hasStatus(400);
    assertThat(trainer.get(STATISTICS + "?from=2025-01-01&to=2026-01-02")).hasStatus(400);
    assertThat(trainer.get(STATISTICS + "?from=2025-01-01&to=2026-01-01")).hasStatusOk();
    assertThat(trainer.get(STATISTICS + "?from=soon")).hasStatus(400);
    assertThat(trainer.get(STATISTICS)).hasStatusOk();
  }

  @Test
  void whatIsOldIsForgotten() {
    row(TODAY.minusMonths(13).minusDays(1), "", "", 9, 9, 9);
    row(TODAY.minusMonths(13), "", "", 1, 1, 1);
    flush.forget();

    assertThat(count("views")).isEqualTo(1);
  }

  @Test
  void aBeaconIsAlwaysAnswered() {
    for (var handle : java.util.List.of("nobody-at-all", "NO", "x".repeat(500)))
      assertThat(http.post().uri("/api/v1/trainers/" + handle + "/contact-clicks")
          .header(HttpHeaders.USER_AGENT, BROWSER)).hasStatus(204);
    flush.run();
  }

  private void row(LocalDate day, String specialty, String place, int appearances, int views, int clicks) {
    sql.sql("insert into trainer_exposure (trainer_id, seen_on, specialty, place, appearances, views,"
        + " contact_clicks) values (?, ?, ?, ?, ?, ?, ?)")
        .params(id(), Date.valueOf(day), specialty, place, appearances, views, clicks).update();
  }
}
