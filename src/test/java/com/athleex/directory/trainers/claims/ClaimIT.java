package com.athleex.directory.trainers.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import com.athleex.directory.notifications.Mailbox;
import com.athleex.directory.trainers.OwnedTrainer;
import com.athleex.directory.trainers.TrainerImport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class ClaimIT {

  private static final String SUBJECT = "Your profile in the directory";

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Mailbox mail;
  @Autowired
  TrainerImport imports;
  @Autowired
  Invitations invitations;
  @Autowired
  JdbcClient sql;

  private String imported(@Nullable String claimEmail) throws IOException {
    var handle = "imported-" + UUID.randomUUID().toString().substring(0, 8);
    assertThat(run(handle, "New", claimEmail).tally().imported()).isEqualTo(1);
    return handle;
  }

  private TrainerImport.Outcome run(String handle, String headline, @Nullable String claimEmail)
      throws IOException {
    var line = """
        {"handle":"%s","displayName":"%s %s","headline":"%s","languages":["en"],"specialties":["powerlifting"],%s\
        "formats":["online"],"yearsOfExperience":3,"acceptingClients":true,"publishedAt":"2026-01-15T09:30:00Z"}
        """
        .formatted(handle, PlantedData.NAME, handle, headline,
            claimEmail == null ? "" : "\"claimEmail\":\"" + claimEmail + "\",");
    return imports.run(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), (bytes, tally) -> {});
  }

  private MvcTestResult invite(String handle, String email) {
    return OwnedTrainer.call(http, people.staff("ADMINISTRATOR"), "POST",
        "/api/v1/admin/trainers/" + handle + "/claim-invitations", "{\"email\":\"" + email + "\"}");
  }

  private MvcTestResult claim(Person by, String token) {
    return OwnedTrainer.call(http, by, "POST", "/api/v1/me/trainer/claims", "{\"token\":\"" + token + "\"}");
  }

  private int addresses(String email) {
    return sql.sql("select count(*) from trainer_invitation where email = ?").param(email)
        .query(Integer.class).single();
  }

  @Test
  void theInvitedAndNobodyElseMakesTheProfileTheirs() throws IOException {
    var handle = imported(null);
    var anna = people.trainer();
    assertThat(invite(handle, anna.email().toUpperCase(java.util.Locale.ROOT))).hasStatus(202).bodyText()
        .doesNotContainIgnoringCase(anna.email());
    var token = mail.letter(anna.email(), SUBJECT).token();

    assertThat(claim(people.trainer(), token)).hasStatus(403).bodyText().contains("invited-elsewhere")
        .doesNotContain(anna.email());
    assertThat(claim(anna, "atht_wrong")).hasStatus(400);
    var claimed = claim(anna, token);

    assertThat(claimed).hasStatusOk().bodyJson().extractingPath("$.handle").isEqualTo(handle);
    assertThat(claimed).bodyJson().extractingPath("$.isPublic").isEqualTo(true);
    assertThat(OwnedTrainer.call(http, anna, "GET", "/api/v1/me/trainer", null)).bodyJson()
        .extractingPath("$.handle").isEqualTo(handle);
    assertThat(addresses(anna.email())).isZero();
    assertThat(claim(anna, token)).hasStatus(400);
    assertThat(invite(handle, anna.email())).hasStatus(409).bodyText().contains("profile-claimed");
    assertThat(run(handle, "Changed by import", null).tally().rejected()).isEqualTo(1);
  }

  @Test
  void whoHasAProfileIsToldToAskForAMerge() throws IOException {
    var handle = imported(null);
    var trainer = OwnedTrainer.published(http, people);
    invite(handle, trainer.person().email());

    assertThat(claim(trainer.person(), mail.letter(trainer.person().email(), SUBJECT).token())).hasStatus(409)
        .bodyText().contains("profile-exists");
  }

  @Test
  void oneTokenAtOnceGivesOneOwner() throws Exception {
    var handle = imported(null);
    var anna = people.trainer();
    invite(handle, anna.email());
    var token = mail.letter(anna.email(), SUBJECT).token();
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<Integer> one = () -> claim(anna, token).getResponse().getStatus();
      var statuses = threads.invokeAll(Collections.nCopies(100, one)).stream().map(done -> done.resultNow())
          .toList();
      assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status != 500);
    }
    assertThat(sql.sql("select account_id from trainer where handle = ?").param(handle).query(String.class)
        .single()).isEqualTo(anna.id().toString());
  }

  @Test
  void anotherInvitationVoidsTheFirstAndTimeVoidsBoth() throws IOException {
    var handle = imported(null);
    var anna = people.trainer();
    invite(handle, anna.email());
    var first = mail.letter(anna.email(), SUBJECT).token();
    invite(handle, anna.email());
    await().until(() -> mail.letters(anna.email()).stream()
        .filter(letter -> letter.subject().equals(SUBJECT)).count() == 2);
    var second = mail.letters(anna.email()).stream().filter(letter -> letter.subject().equals(SUBJECT))
        .map(Mailbox.Received::token).filter(token -> !token.equals(first)).findFirst().orElseThrow();

    assertThat(claim(anna, first)).hasStatus(400);
    sql.sql("update trainer_invitation set expires_at = ? where email = ?")
        .params(LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1), anna.email()).update();
    assertThat(claim(anna, second)).hasStatus(400);
    invitations.forgetExpired();
    assertThat(addresses(anna.email())).isZero();
  }

  @Test
  void addressesOfAnImportWaitForAnAdministratorAndAreInvitedOnce() throws IOException {
    var email = PlantedData.address("imported-" + UUID.randomUUID());
    var handle = imported(email.toUpperCase(java.util.Locale.ROOT));
    assertThat(run(handle, "New", email).tally().unchanged()).isEqualTo(1);
    assertThat(addresses(email)).isEqualTo(1);
    var administrator = people.staff("ADMINISTRATOR");

    assertThat(OwnedTrainer.call(http, administrator, "POST", "/api/v1/admin/claim-invitations", null))
        .hasStatus(202).bodyJson().extractingPath("$.left").isEqualTo(0);

    mail.letter(email, SUBJECT);
    sql.sql("update trainer_invitation set expires_at = ? where email = ?")
        .params(LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1), email).update();
    invitations.forgetExpired();
    run(handle, "Newer", email);
    assertThat(addresses(email)).isZero();
    var rejected = run(handle, "Newest", "no address").rejections();
    assertThat(rejected.getFirst().problem().pointer()).isEqualTo("/claimEmail");
  }

  @Test
  void whatIsNoAddressOrNoTrainerIsRefused() throws IOException {
    assertThat(invite(imported(null), "nobody")).hasStatus(400).bodyText().contains("/email");
    assertThat(invite("nobody-at-all", "anna@planted.example")).hasStatus(404);
  }

  @Test
  void thePageOfTheLinkTellsNobodyWhereItsReaderCameFrom() {
    assertThat(http.get().uri("/trainer/claim?lang=it")).hasStatusOk()
        .hasHeader("Referrer-Policy", "no-referrer").bodyText().contains("Il profilo diventa tuo");
  }
}
