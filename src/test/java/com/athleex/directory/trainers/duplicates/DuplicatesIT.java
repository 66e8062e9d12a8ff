package com.athleex.directory.trainers.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import com.athleex.directory.trainers.FormerAddresses;
import com.athleex.directory.trainers.FormerAddresses.Whereabouts;
import com.athleex.directory.trainers.OwnedTrainer;
import com.athleex.directory.trainers.TrainerImport;
import com.athleex.directory.trainers.profile.NameKeys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class DuplicatesIT {

  private static final String PAIRS = "/api/v1/admin/trainers/duplicates";

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  TrainerImport imports;
  @Autowired
  NameKeys keys;
  @Autowired
  FormerAddresses formers;
  @Autowired
  JdbcClient sql;

  private String administrator;
  private String name;

  @BeforeEach
  void aNameOfItsOwn() {
    administrator = people.staff("ADMINISTRATOR").bearer();
    name = "Zoë " + PlantedData.NAME + UUID.randomUUID().toString().replaceAll("[^a-f]", "").repeat(2);
  }

  /** @return the handle */
  private String imported(String displayName, @Nullable Double latitude, String specialty)
      throws IOException {
    var handle = "twin-" + UUID.randomUUID().toString().substring(0, 12);
    var line = """
        {"handle":"%s","displayName":"%s","languages":["en"],"specialties":["%s"],"formats":["%s"],"locations":[%s],\
        "credentials":[{"title":"PT %s","issuer":"EREPS","number":null,"expiresOn":null,"verified":true}],\
        "yearsOfExperience":3,"acceptingClients":true,"publishedAt":"2026-01-15T09:30:00Z"}
        """
        .formatted(handle, displayName, specialty, latitude == null ? "online" : "in-person",
            latitude == null
                ? ""
                : """
                    {"name":"Gym","city":"Milano","countryCode":"IT","latitude":%s,"longitude":9.19,"serviceRadiusKm":0,"precision":"exact"}"""
                    .formatted(latitude),
            handle);
    var outcome = imports.run(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
        (bytes, tally) -> {});
    assertThat(outcome.rejections()).isEmpty();
    return handle;
  }

  private MvcTestResult call(String method, String path, @Nullable String body, @Nullable String ifMatch) {
    return OwnedTrainer.call(http, administrator, method, path, body, ifMatch);
  }

  /** All pairs of this test's name, page by page. */
  private List<JsonNode> pairs(int limit) {
    var pairs = new ArrayList<JsonNode>();
    String cursor = "";
    do {
      var page = call("GET", PAIRS + "?limit=" + limit + cursor, null, null);
      assertThat(page).hasStatusOk();
      var json = People.json(page);
      for (var pair : json.path("items"))
        if (pair.toString().contains(name.substring(4)))
          pairs.add(pair);
      cursor = json.path("next").isNull() ? "" : "&cursor=" + json.path("next").asString();
    } while (!cursor.isEmpty());
    return pairs;
  }

  @Test
  void theSameNameNearbyIsAPairUntilSomebodyKnowsBetter() throws IOException {
    var one = imported(name, 45.46, "powerlifting");
    var other = imported(name.toUpperCase(java.util.Locale.ROOT).replace("Ë", "E"), 45.56, "mobility");
    imported(name, 47.0, "powerlifting");
    imported(name, null, "powerlifting");

    var pairs = pairs(100);
    assertThat(pairs).hasSize(1);
    assertThat(pairs.getFirst().toString()).contains(one, other);
    assertThat(pairs.getFirst().path("distanceKm").asDouble()).isBetween(11.0, 11.3);

    assertThat(call("PUT", PAIRS + "/" + other + "/" + one, null, null)).hasStatus(204);
    assertThat(call("PUT", PAIRS + "/" + one + "/" + other, null, null)).hasStatus(204);
    assertThat(pairs(100)).isEmpty();
    assertThat(call("PUT", PAIRS + "/" + one + "/nobody-at-all", null, null)).hasStatus(404);
    assertThat(call("PUT", PAIRS + "/" + one + "/" + one, null, null)).hasStatus(400);
  }

  @Test
  void onlineOnlyNeedsASpecialtyInCommonAndPagesGoOn() throws IOException {
    for (int i = 0; i < 4; i++)
      imported(name, null, "powerlifting");
    imported(name, null, "mobility");

    assertThat(pairs(1)).hasSize(6).doesNotHaveDuplicates();
    assertThat(pairs(4)).hasSize(6);
  }

  @Test
  void namesFromBeforeGetTheirKeys() throws IOException {
    imported(name, null, "powerlifting");
    imported(name, null, "powerlifting");
    sql.sql("update trainer set name_key = '' where display_name = ?").param(name).update();
    assertThat(pairs(100)).isEmpty();

    keys.fill();

    assertThat(pairs(100)).hasSize(1);
  }

  @Test
  void aMergeLeavesOneWithWhatBothHad() throws IOException {
    var stays = imported(name, 45.46, "powerlifting");
    var goes = imported(name, 45.46, "powerlifting");
    var athlete = people.athlete();
    var both = people.athlete();
    shortlist(athlete, goes);
    shortlist(both, stays);
    shortlist(both, goes);
    seen(stays, 3);
    seen(goes, 4);
    var gone = id(goes);

    assertThat(merge(goes, stays, null)).hasStatus(428);
    assertThat(merge(goes, stays, "\"99\"")).hasStatus(412);
    assertThat(merge(goes, "nobody-at-all", "*")).hasStatus(400);
    assertThat(merge(goes, goes, "*")).hasStatus(400);
    assertThat(merge(goes, stays, version(goes))).hasStatusOk().bodyJson().extractingPath("$.handle")
        .isEqualTo(stays);

    assertThat(formers.find(goes)).isEqualTo(new Whereabouts.Moved(stays));
    assertThat(sql.sql("select title from trainer_credential where trainer_id = ? order by position")
        .param(id(stays)).query(String.class).list()).containsExactly("PT " + stays, "PT " + goes);
    assertThat(sql.sql("select sum(views) from trainer_exposure where trainer_id = ?").param(id(stays))
        .query(Integer.class).single()).isEqualTo(7);
    assertThat(sql.sql("select count(*) from shortlist_entry where trainer_id = ? and handle = ?")
        .params(id(stays), stays).query(Integer.class).single()).isEqualTo(2);
    for (var table : List.of("trainer_location", "trainer_credential", "trainer_exposure", "shortlist_entry",
        "trainer_former_handle"))
      assertThat(sql.sql("select count(*) from " + table + " where trainer_id = ?").param(gone)
          .query(Integer.class).single()).as(table).isZero();
    assertThat(sql.sql("select previous from trainer_revision where trainer_id = ?").param(id(stays))
        .query(String.class).list()).anyMatch(previous -> previous.contains("\"merged\":\"" + goes + "\""));
    assertThat(pairs(100)).isEmpty();
    assertThat(merge(goes, stays, "*")).hasStatus(404);
  }

  @Test
  void anOwnedProfileStays() throws IOException {
    var imported = imported(name, 45.46, "powerlifting");
    var trainer = OwnedTrainer.published(http, people);

    assertThat(merge(trainer.handle(), imported, "*")).hasStatus(409).bodyText()
        .contains("owned-profile-stays");
    assertThat(merge(trainer.handle(), OwnedTrainer.published(http, people).handle(), "*")).hasStatus(409);
    assertThat(merge(imported, trainer.handle(), "*")).hasStatusOk();
    assertThat(trainer.get("/api/v1/me/trainer")).bodyText().contains("I coach.");
  }

  private MvcTestResult merge(String goes, String into, @Nullable String ifMatch) {
    return call("POST", "/api/v1/admin/trainers/" + goes + "/merge", "{\"into\":\"" + into + "\"}", ifMatch);
  }

  private String version(String handle) {
    return pairs(100).stream().flatMap(pair -> List.of(pair.path("one"), pair.path("other")).stream())
        .filter(one -> one.path("handle").asString().equals(handle)).findFirst().orElseThrow()
        .path("version").asString();
  }

  private void shortlist(People.Person athlete, String handle) {
    sql.sql(
        "insert into shortlist_entry (id, account_id, trainer_id, handle, added_at) values (?, ?, ?, ?, ?)")
        .params(UUID.randomUUID().toString(), athlete.id().toString(), id(handle), handle,
            LocalDateTime.now(ZoneOffset.UTC))
        .update();
  }

  private void seen(String handle, int views) {
    sql.sql("insert into trainer_exposure (trainer_id, seen_on, specialty, place, appearances, views,"
        + " contact_clicks) values (?, ?, '', '', 0, ?, 0)")
        .params(id(handle), Date.valueOf(LocalDate.of(2026, 11, 2)), views).update();
  }

  private String id(String handle) {
    return sql.sql("select id from trainer where handle = ?").param(handle).query(String.class).single();
  }
}
