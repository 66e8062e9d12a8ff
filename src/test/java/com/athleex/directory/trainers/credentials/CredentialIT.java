package com.athleex.directory.trainers.credentials;

import static com.athleex.directory.trainers.Coach.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.trainers.Administrator;
import com.athleex.directory.trainers.Coach;
import com.athleex.directory.trainers.profile.DayRound;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class CredentialIT {

  private static final String CREDENTIALS = "/credentials";
  private static final String CSCS = """
      {"kind":"credential","title":"CSCS","issuer":"NSCA","registry":"nsca","number":"7248190321","validIn":"IT"}""";

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;
  @Autowired
  DayRound day;

  Coach coach;
  Administrator staff;

  @BeforeEach
  void someone() {
    coach = Coach.published(http, sql,
        "Quillivant Credential " + UUID.randomUUID().toString().substring(0, 8));
    staff = Administrator.signedIn(http);
  }

  @Test
  void aSpecialtyIsFoundWhileItsEvidenceCounts() {
    assertThat(coach.patch("{\"specialties\":[\"lower-back-pain\",\"powerlifting\"]}")).hasStatusOk();
    var handle = coach.handle();
    var credential = add(CSCS);
    assertThat(publicState(handle)).isEqualTo("self-declared");
    awaitFound(handle, false);

    decide(credential, "{\"state\":\"evidence-seen\"}");
    assertThat(publicState(handle)).isEqualTo("evidence-seen");
    awaitFound(handle, true);

    decide(credential, "{\"state\":\"registry-confirmed\",\"expiresOn\":\"2999-12-31\"}");
    assertThat(publicState(handle)).isEqualTo("registry-confirmed");
    assertThat(own(credential).path("expiresOn").asString()).isEqualTo("2999-12-31");

    decide(credential, "{\"state\":\"revoked\",\"reason\":\"It is somebody else's.\"}");
    awaitFound(handle, false);
    assertThat(profile(handle).path("credentials")).isEmpty();
    assertThat(own(credential).path("reason").asString()).isEqualTo("It is somebody else's.");
    assertThat(json(coach.get("")).toString() + coach.get("/history").getResponse() + own(credential))
        .doesNotContain(staff.account().toString());
  }

  @Test
  void anExpiryNeedsNobody() {
    coach.patch("{\"specialties\":[\"lower-back-pain\",\"powerlifting\"]}");
    var handle = coach.handle();
    var credential = add(CSCS);
    decide(credential, "{\"state\":\"registry-confirmed\",\"expiresOn\":\"%s\"}".formatted(today()));
    awaitFound(handle, true);
    assertThat(own(credential).path("state").asString()).as("its last day counts")
        .isEqualTo("registry-confirmed");

    // as if it had been yesterday
    sql.sql("update trainer_credential set expires_on = ? where id = ?")
        .params(today().minusDays(1), credential).update();
    sql.sql("update trainer set next_change_on = ? where handle = ?").params(today(), handle).update();
    day.run();

    awaitFound(handle, false);
    assertThat(publicState(handle)).isEqualTo("expired");
    assertThat(own(credential).path("state").asString()).isEqualTo("expired");
  }

  @Test
  void anEditOpensTheReviewAgain() {
    var credential = add(CSCS);
    send(credential, png());
    decide(credential, "{\"state\":\"registry-confirmed\"}");
    assertThat(waits()).isFalse();

    var version = coach.version();
    assertThat(coach.put(CREDENTIALS + "/" + credential, CSCS)).hasStatus(428);
    assertThat(
        coach.put(CREDENTIALS + "/" + credential, CSCS.replace("7248190321", "1"), "If-Match", version))
        .hasStatusOk().bodyJson()
        .isLenientlyEqualTo(
            "{\"state\":\"self-declared\",\"waiting\":true,\"number\":\"1\",\"checkedAt\":null}");
    assertThat(coach.put(CREDENTIALS + "/" + credential, CSCS, "If-Match", version)).hasStatus(412);
    assertThat(own(credential).path("evidence")).hasSize(1);
    assertThat(waits()).isTrue();
  }

  @Test
  void insuranceIsShownWhileItLasts() {
    var insurance = add("""
        {"kind":"insurance","title":"Responsabilità civile","issuer":"Assicura","expiresOn":"2099-01-01"}""");
    decide(insurance, "{\"state\":\"evidence-seen\"}");
    assertThat(own(insurance).path("kind").asString()).isEqualTo("insurance");
    assertThat(profile(coach.handle()).path("credentials")).as("no credential").isEmpty();
  }

  @Test
  void evidenceIsForItsTrainerAndStaff() {
    var credential = add(CSCS);
    var sent = send(credential, png());
    assertThat(sent).hasStatus(201);
    var path = CREDENTIALS + "/" + credential + "/evidence/" + json(sent).path("id").asString();
    assertThat(sent.getResponse().getHeader("Location")).isEqualTo(Coach.HOME + path);

    for (var answer : new MvcTestResult[]{coach.get(path),
        staff.get(path.replace(CREDENTIALS, "/credentials"))})
      assertThat(answer).hasStatusOk().hasHeader("Content-Type", "image/jpeg")
          .hasHeader("X-Content-Type-Options", "nosniff")
          .headers().hasHeaderSatisfying("Content-Disposition",
              values -> assertThat(values.getFirst()).startsWith("attachment"));
    var other = Coach.published(http, sql, "Quillivant Other");
    assertThat(other.get(path)).hasStatus(404);
    assertThat(other.delete(path)).hasStatus(404);
    assertThat(other.get(CREDENTIALS + "/" + credential)).hasStatus(404);
    assertThat(http.get().uri(Coach.HOME + path)).hasStatus(401);

    assertThat(coach.delete(path)).hasStatus(204);
    assertThat(coach.get(path)).hasStatus(404);
    assertThat(staff.get(path)).hasStatus(404);
  }

  @Test
  void aFileIsWhatItsContentSaysAndFiveAreEnough() {
    var credential = add(CSCS);
    assertThat(send(credential, "MZ not a document".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .hasStatus(415);
    for (int i = 0; i < OwnEvidence.MOST; i++)
      assertThat(send(credential, png())).hasStatus(201);
    assertThat(send(credential, png())).hasStatus(409);
    assertThat(own(credential).path("evidence")).hasSize(OwnEvidence.MOST);
    assertThat(send(UUID.randomUUID().toString(), png())).hasStatus(404);
  }

  @Test
  void aRemovedCredentialTakesItsFilesAlong() {
    var credential = add(CSCS);
    send(credential, png());
    assertThat(coach.delete(CREDENTIALS + "/" + credential)).hasStatus(428);
    assertThat(coach.delete(CREDENTIALS + "/" + credential, "If-Match", coach.version())).hasStatus(204);
    assertThat(coach.get(CREDENTIALS + "/" + credential)).hasStatus(404);
    assertThat(sql.sql("select count(*) from trainer_evidence where credential_id = ?").param(credential)
        .query(Long.class).single()).isZero();
  }

  @Test
  void aRepeatedRequestAddsOnceAndTwentyAreEnough() {
    var key = UUID.randomUUID().toString();
    assertThat(coach.post(CREDENTIALS, CSCS, "Idempotency-Key", key)).hasStatus(201);
    assertThat(coach.post(CREDENTIALS, CSCS, "Idempotency-Key", key)).hasStatus(201);
    assertThat(json(coach.get(CREDENTIALS)).path("items")).hasSize(1);
    for (int i = 1; i < OwnCredentials.MOST; i++)
      assertThat(coach.post(CREDENTIALS, CSCS)).hasStatus(201);
    assertThat(coach.post(CREDENTIALS, CSCS)).hasStatus(409).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/too-many-credentials");
  }

  @ParameterizedTest
  @CsvSource({"registry,nasa,/registry", "title,'',/title", "title,<b>CSCS</b>,/title",
      "issuer,N\u0405CA,/issuer", "validIn,XX,/validIn", "expiresOn,0001-01-01,/expiresOn"})
  void whatIsWrongIsNamed(String field, String value, String pointer) {
    var body = (tools.jackson.databind.node.ObjectNode) tools.jackson.databind.json.JsonMapper.shared()
        .readTree(CSCS);
    body.put(field, value);
    assertThat(coach.post(CREDENTIALS, body.toString())).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo(pointer);
  }

  @Test
  void registriesHaveLinks() {
    var items = json(http.get().uri("/api/v1/registries").exchange()).path("items");
    assertThat(items.findValuesAsString("id")).contains("ereps", "cimspa", "reps", "usreps", "hcpc", "nasm",
        "nsca", "ace", "uksca", "fnofi", "coni-snaq", "fipe");
    assertThat(items.findValuesAsString("link")).allMatch(link -> link.startsWith("https://"));
  }

  @Test
  void aRevocationWantsAReason() {
    var credential = add(CSCS);
    assertThat(staff.put("/credentials/" + credential + "/state", "{\"state\":\"revoked\"}")).hasStatus(400)
        .bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/reason");
    assertThat(staff.put("/credentials/" + UUID.randomUUID() + "/state", "{\"state\":\"evidence-seen\"}"))
        .hasStatus(404);
    var self = new Administrator(coach.account(), http);
    assertThat(self.put("/credentials/" + credential + "/state", "{\"state\":\"evidence-seen\"}"))
        .hasStatus(403).bodyJson().extractingPath("$.type").isEqualTo("/problems/own-case");
  }

  private String add(String content) {
    var added = coach.post(CREDENTIALS, content);
    assertThat(added).hasStatus(201);
    return json(added).path("id").asString();
  }

  private MvcTestResult send(String credential, byte[] file) {
    var caller = new com.athleex.directory.identity.Caller(
        new com.athleex.directory.identity.CurrentAccount(coach.account(),
            com.athleex.directory.identity.Role.TRAINER, UUID.randomUUID()),
        java.util.Set.of(com.athleex.directory.identity.Role.TRAINER));
    return http.post().uri(Coach.HOME + CREDENTIALS + "/" + credential + "/evidence")
        .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
            .authentication(caller))
        .contentType(MediaType.APPLICATION_OCTET_STREAM).content(file).exchange();
  }

  private static byte[] png() {
    var picture = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return picture.toByteArray();
  }

  private void decide(String credential, String finding) {
    assertThat(staff.put("/credentials/" + credential + "/state", finding)).hasStatus(204);
  }

  private JsonNode own(String credential) {
    return json(coach.get(CREDENTIALS + "/" + credential));
  }

  private boolean waits() {
    return !staff.waiting("credential", coach.handle()).isMissingNode();
  }

  private JsonNode profile(String handle) {
    return json(http.get().uri("/api/v1/trainers/" + handle).exchange());
  }

  private String publicState(String handle) {
    return profile(handle).at("/credentials/0/state").asString();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private void awaitFound(String handle, boolean there) {
    await().pollInterval(Duration.ofMillis(100)).untilAsserted(
        () -> assertThat(json(http.get()
            .uri("/api/v1/trainers?specialty=lower-back-pain&near=Bologna&facets=none&limit=100").exchange())
            .path("items").findValuesAsString("handle").contains(handle)).isEqualTo(there));
  }
}
