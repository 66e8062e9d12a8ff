package com.athleex.directory.trainers.moderation;

import static com.athleex.directory.trainers.Coach.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.notifications.Mailbox;
import com.athleex.directory.trainers.Administrator;
import com.athleex.directory.trainers.Coach;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class ModerationIT {

  private static final String CLAIM = "Curo il mal di schiena, zibaldonesque.";

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;
  @Autowired
  Mailbox mail;

  Coach coach;
  String handle;
  Administrator staff;

  @BeforeEach
  void someone() {
    coach = Coach.published(http, sql,
        "Quillivant Moderation " + UUID.randomUUID().toString().substring(0, 8));
    handle = coach.handle();
    staff = Administrator.signedIn(http);
  }

  @Test
  void heldTextsAreShownOnceCleared() {
    var former = profile().path("bio").asString();
    coach.patch("{\"bio\":\"%s\"}".formatted(CLAIM));

    assertThat(profile().path("bio").asString()).isEqualTo(former);
    assertThat(json(coach.get("")).at("/texts/review").asString()).isEqualTo("waiting");
    var review = staff.waiting("texts", handle);
    assertThat(review.at("/texts/0/pointer").asString()).isEqualTo("/bio");
    assertThat(review.at("/texts/0/noticed/0").asString()).startsWith("Curo il mal di schiena");

    assertThat(staff.put("/trainers/" + handle + "/texts", "{\"decision\":\"clear\"}")).hasStatus(204);
    assertThat(profile().path("bio").asString()).isEqualTo(CLAIM);
    assertThat(letter()).contains("has read your texts");
    coach.patch("{\"headline\":\"Another headline\"}");
    assertThat(profile().path("headline").asString()).as("what was cleared is not held again")
        .isEqualTo("Another headline");
    assertThat(staff.put("/trainers/" + handle + "/texts", "{\"decision\":\"clear\"}")).hasStatus(409);
  }

  @Test
  void whatNobodyHasReadIsNotDecided() {
    coach.patch("{\"bio\":\"%s\"}".formatted(CLAIM));
    var read = staff.waiting("texts", handle).path("decision").asString().substring("/api/v1/admin".length());
    coach.patch("{\"headline\":\"I cure herniated discs\"}");

    assertThat(staff.put(read, "{\"decision\":\"clear\"}")).hasStatus(409).bodyJson()
        .extractingPath("$.type").isEqualTo("/problems/changed-since");
    assertThat(profile().path("bio").asString()).isNotEqualTo(CLAIM);
    var again = staff.waiting("texts", handle).path("decision").asString()
        .substring("/api/v1/admin".length());
    assertThat(staff.put(again, "{\"decision\":\"clear\"}")).hasStatus(204);

    var credential = json(coach.post("/credentials",
        "{\"kind\":\"credential\",\"title\":\"CSCS\",\"issuer\":\"NSCA\"}")).path("id").asString();
    var seen = staff.waiting("credential", handle).path("decision").asString()
        .substring("/api/v1/admin".length());
    coach.put("/credentials/" + credential,
        "{\"kind\":\"credential\",\"title\":\"MD\",\"issuer\":\"A university\"}", "If-Match",
        coach.version());
    assertThat(staff.put(seen, "{\"state\":\"registry-confirmed\"}")).hasStatus(409);
    assertThat(json(coach.get("/credentials/" + credential)).path("state").asString())
        .isEqualTo("self-declared");
  }

  @Test
  void refusedTextsCanBeAppealed() {
    coach.patch("{\"bio\":\"%s\"}".formatted(CLAIM));
    assertThat(appeal("texts", null)).as("nothing was refused yet").hasStatus(409);
    assertThat(staff.put("/trainers/" + handle + "/texts", "{\"decision\":\"refuse\"}")).hasStatus(400);
    assertThat(staff.put("/trainers/" + handle + "/texts",
        "{\"decision\":\"refuse\",\"reason\":\"Coaching cures nothing.\"}")).hasStatus(204);
    assertThat(json(coach.get("")).at("/texts/reason").asString()).isEqualTo("Coaching cures nothing.");
    assertThat(staff.waiting("texts", handle).isMissingNode()).isTrue();
    assertThat(profile().path("bio").asString()).isNotEqualTo(CLAIM);

    assertThat(appeal("texts", null)).hasStatus(201);
    assertThat(appeal("texts", null)).as("one at a time").hasStatus(409);
    decideAppeal("{\"state\":\"granted\"}");

    assertThat(profile().path("bio").asString()).isEqualTo(CLAIM);
    assertThat(json(coach.get("/appeals")).at("/items/0/state").asString()).isEqualTo("granted");
  }

  @Test
  void aSuspendedProfileIsHiddenAndItsTrainerReadsWhy() {
    assertThat(staff.put("/trainers/" + handle + "/suspension", "{\"reason\":\" \"}")).hasStatus(400);
    assertThat(staff.put("/trainers/" + handle + "/suspension", "{\"reason\":\"A stolen photo.\"}"))
        .hasStatus(204);

    assertThat(http.get().uri("/api/v1/trainers/" + handle)).hasStatus(404);
    awaitFound(false);
    assertThat(json(coach.get("")).path("suspendedBecause").asString()).isEqualTo("A stolen photo.");
    assertThat(coach.put("/publication", "{}")).hasStatus(409).bodyJson().extractingPath("$.reason")
        .isEqualTo("A stolen photo.");
    assertThat(letter()).contains("Your profile is hidden", "A stolen photo.");

    assertThat(appeal("suspension", null)).hasStatus(201);
    var appealed = staff.waiting("appeal", handle);
    assertThat(appealed.at("/appeal/text").asString()).contains("zibaldonesque");
    assertThat(new Administrator(coach.account(), http).put("/appeals/" + appealed.path("id").asString(),
        "{\"state\":\"granted\"}")).hasStatus(403);
    assertThat(staff.put("/appeals/" + appealed.path("id").asString(), "{\"state\":\"rejected\"}"))
        .hasStatus(400);
    decideAppeal("{\"state\":\"granted\",\"reason\":\"It is the trainer's own.\"}");

    assertThat(http.get().uri("/api/v1/trainers/" + handle)).hasStatusOk();
    awaitFound(true);
    assertThat(staff.put("/appeals/" + appealed.path("id").asString(), "{\"state\":\"granted\"}"))
        .hasStatus(409);
  }

  @Test
  void aRevokedCredentialCanBeLookedAtOnceMore() {
    var credential = json(coach.post("/credentials",
        "{\"kind\":\"credential\",\"title\":\"CSCS\",\"issuer\":\"NSCA\"}")).path("id").asString();
    staff.put("/credentials/" + credential + "/state", "{\"state\":\"revoked\",\"reason\":\"Not found.\"}");
    assertThat(appeal("credential", null)).hasStatus(400);
    assertThat(appeal("credential", UUID.randomUUID().toString())).hasStatus(409);
    assertThat(appeal("credential", credential)).hasStatus(201);
    decideAppeal("{\"state\":\"granted\"}");

    assertThat(staff.waiting("credential", handle).path("id").asString()).isEqualTo(credential);
    assertThat(json(coach.get("/credentials/" + credential)).path("state").asString())
        .isEqualTo("self-declared");
  }

  @Test
  void anybodyReportsAndNobodyIsRemembered() {
    var email = PlantedData.address("reporter-" + UUID.randomUUID());
    var body = "{\"reason\":\"false-claims\",\"text\":\"Not\u200b hers, zibaldonesque.\",\"email\":\"%s\"}"
        .formatted(email);
    assertThat(report(handle, body)).hasStatus(202).headers().hasHeaderSatisfying("RateLimit-Policy",
        values -> assertThat(values.toString()).contains("reports"));
    assertThat(report("nobody-of-this-name", body)).as("the same answer").hasStatus(202);

    var review = staff.waiting("report", handle);
    assertThat(review.at("/report/reason").asString()).isEqualTo("false-claims");
    assertThat(review.at("/report/text").asString()).isEqualTo("Not hers, zibaldonesque.");
    assertThat(review.at("/report/email").asString()).isEqualTo(email);
    var id = review.path("id").asString();
    assertThat(new Administrator(coach.account(), http).put("/reports/" + id,
        "{\"state\":\"dismissed\",\"note\":\"I am fine.\"}")).hasStatus(403);
    assertThat(staff.put("/reports/" + id, "{\"state\":\"dismissed\",\"note\":\"\"}")).hasStatus(400);
    assertThat(staff.put("/reports/" + id, "{\"state\":\"acted-on\",\"note\":\"Asked for evidence.\"}"))
        .hasStatus(204);

    assertThat(staff.waiting("report", handle).isMissingNode()).isTrue();
    assertThat(sql.sql("select count(*) from trainer_report where email = ?").param(email).query(Long.class)
        .single()).isZero();
    assertThat(staff.put("/reports/" + id, "{\"state\":\"dismissed\",\"note\":\"Again.\"}")).hasStatus(409);
  }

  @Test
  void aReportIsPlainText() {
    assertThat(report(handle, "{\"reason\":\"other\",\"text\":\"%s\"}".formatted("x".repeat(2001))))
        .hasStatus(400).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/text");
    assertThat(report(handle, "{\"reason\":\"rude\"}")).hasStatus(400);
    assertThat(report(handle, "{\"reason\":\"other\",\"email\":\"nobody\"}")).hasStatus(400);
  }

  @Test
  void theOldestWaitsFirstAndEachStandsOnOnePage() {
    coach.patch("{\"bio\":\"%s\"}".formatted(CLAIM));
    report(handle, "{\"reason\":\"spam\"}");
    coach.post("/credentials", "{\"kind\":\"insurance\",\"title\":\"Cover\",\"issuer\":\"Assicura\"}");
    var seen = new HashSet<String>();
    var last = "";
    for (String cursor = ""; cursor != null;) {
      var page = json(staff.get("/reviews?limit=2" + cursor));
      for (var item : page.path("items")) {
        assertThat(seen.add(item.path("kind").asString() + item.path("id").asString())).isTrue();
        assertThat(java.time.Instant.parse(item.path("since").asString()))
            .isAfterOrEqualTo(last.isEmpty() ? java.time.Instant.EPOCH : java.time.Instant.parse(last));
        last = item.path("since").asString();
      }
      cursor = page.path("next").isNull() ? null : "&cursor=" + page.path("next").asString();
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(3);
    assertThat(seen).anyMatch(item -> item.startsWith("credential"))
        .anyMatch(item -> item.startsWith("texts")).anyMatch(item -> item.startsWith("report"));
  }

  @Test
  void staffSeeTheWholeStateAndTheTrailNamesNoTexts() {
    staff.put("/trainers/" + handle + "/suspension", "{\"reason\":\"zibaldonesque reason\"}");
    staff.delete("/trainers/" + handle + "/suspension");

    var whole = json(staff.get("/trainers/" + handle));
    assertThat(whole.path("isPublic").asBoolean()).isTrue();
    assertThat(whole.at("/content/displayName").asString()).startsWith("Quillivant");
    assertThat(whole.path("history").findValuesAsString("changedBy")).contains(staff.account().toString());
    assertThat(staff.get("/trainers/nobody-of-this-name")).hasStatus(404);
    var trail = sql.sql("select concat(method, ' ', route, ' ', target) from audit_entry where actor = ?")
        .param(staff.account().toString()).query(String.class).list();
    assertThat(trail).hasSize(2).anyMatch(entry -> entry.startsWith("PUT /api/v1/admin/trainers/{handle}"))
        .noneMatch(entry -> entry.contains("zibaldonesque"));
  }

  private MvcTestResult report(String of, String body) {
    return http.post().uri("/api/v1/trainers/" + of + "/reports").contentType(MediaType.APPLICATION_JSON)
        .content(body).exchange();
  }

  private MvcTestResult appeal(String about, @org.jspecify.annotations.Nullable String credential) {
    return coach.post("/appeals",
        "{\"about\":\"%s\",\"credentialId\":%s,\"text\":\"It is so, zibaldonesque.\"}"
            .formatted(about, credential == null ? "null" : "\"" + credential + "\""));
  }

  private void decideAppeal(String decision) {
    var id = staff.waiting("appeal", handle).path("id").asString();
    assertThat(staff.put("/appeals/" + id, decision)).hasStatus(204);
  }

  private String letter() {
    AccountId account = coach.account();
    return mail.letter(PlantedData.address(account.toString()), "A decision about your profile").plain();
  }

  private JsonNode profile() {
    return json(http.get().uri("/api/v1/trainers/" + handle).exchange());
  }

  private void awaitFound(boolean there) {
    await().pollInterval(Duration.ofMillis(50)).untilAsserted(
        () -> assertThat(json(
            http.get().uri("/api/v1/trainers?q=zibaldonesque&near=Bologna&facets=none&limit=100").exchange())
            .path("items").findValuesAsString("handle").contains(handle)).isEqualTo(there));
  }
}
