package com.athleex.directory.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import com.athleex.directory.notifications.Mailbox;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class RecoveryIT {

  private static final String NEXT = PlantedData.password("next");

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Mailbox mail;
  @Autowired
  JdbcClient sql;

  @Test
  @Asvs("v5.0.0-6.4.3")
  void whoeverReadsTheMailChoosesAnotherPasswordAndEverySessionEnds() {
    var person = people.athlete();

    assertThat(askReset(person.email())).hasStatus(202);
    var token = mail.letter(person.email(), "Choose another password").token();
    assertThat(reset(token, NEXT)).hasStatus(204);

    assertThat(people.signIn(person.email(), person.password())).hasStatus(401);
    assertThat(people.signIn(person.email(), NEXT)).hasStatus(201);
    assertThat(me(person)).hasStatus(401);
    assertThat(mail.letter(person.email(), "Your password was changed").plain()).doesNotContain(NEXT);
  }

  @Test
  @Asvs("v5.0.0-6.4.1")
  void aResetIsGoodOnceForHalfAnHourAndOnlyTheLastOne() {
    var person = people.athlete();
    askReset(person.email());
    var first = mail.letter(person.email(), "Choose another password").token();
    assertThat(reset(first, "short")).hasStatus(400).bodyJson().extractingPath("$.errors[0].pointer")
        .isEqualTo("/password");
    assertThat(reset(first, NEXT)).as("a refused password uses nothing up").hasStatus(204);
    assertThat(reset(first, PlantedData.password("again"))).hasStatus(400).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/invalid-token");

    var other = people.athlete();
    askReset(other.email());
    var late = mail.letter(other.email(), "Choose another password").token();
    sql.sql("update one_time_token set expires_at = '2026-01-01 00:00:00' where subject_id = ?")
        .param(other.id().toString()).update();
    assertThat(reset(late, NEXT)).hasStatus(400);
  }

  @Test
  @Asvs("v5.0.0-6.3.8")
  void askingAnswersTheSameForAnyAddress() {
    var person = people.athlete();
    var known = askReset(person.email());
    var unknown = askReset(PlantedData.address("unknown-" + UUID.randomUUID()));
    var none = askReset("no address");

    for (var answer : new MvcTestResult[]{known, unknown, none})
      assertThat(answer).hasStatus(202).body().isEmpty();
    assertThat(known.getResponse().getHeaderNames())
        .containsExactlyInAnyOrderElementsOf(unknown.getResponse().getHeaderNames());
    await().until(() -> sql
        .sql("select count(*) from event_publication where event_type like '%PasswordResetAsked'")
        .query(Long.class).single() == 0);
  }

  @Test
  @Asvs({"v5.0.0-6.2.2", "v5.0.0-6.2.3", "v5.0.0-7.4.3"})
  void changingWantsThePresentPasswordAndEndsOtherSessions() {
    var person = people.athlete();
    var elsewhere = People.json(people.signIn(person.email(), person.password())).path("accessToken")
        .asString();

    assertThat(change(person, "not mine at all", NEXT)).hasStatus(403).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/wrong-password");
    assertThat(change(person, person.password(), "password1234")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/newPassword");
    assertThat(change(person, person.password(), NEXT)).hasStatus(204);

    assertThat(me(person)).hasStatusOk();
    assertThat(http.get().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, "Bearer " + elsewhere))
        .hasStatus(401);
    assertThat(people.signIn(person.email(), NEXT)).hasStatus(201);
  }

  @Test
  void anAccountMovesWhenBothMailboxesHaveAgreed() {
    var person = people.athlete();
    var next = PlantedData.address("moved-" + UUID.randomUUID());

    assertThat(move(person, next, person.password())).hasStatus(202);
    var from = mail.letter(person.email(), "Do you want to move your account?").token();
    var to = mail.letter(next, "Confirm your new address").token();

    assertThat(confirm(to)).hasStatus(204);
    assertThat(people.signIn(next, person.password())).as("one of two").hasStatus(401);
    assertThat(confirm(to)).as("once").hasStatus(400);
    assertThat(confirm(from)).hasStatus(204);

    assertThat(people.signIn(next, person.password())).hasStatus(201);
    assertThat(people.signIn(person.email(), person.password())).hasStatus(401);
    assertThat(me(person)).as("every session ended").hasStatus(401);
    assertThat(mail.letter(person.email(), "Your account has moved").plain()).doesNotContain(next);
  }

  @Test
  void movingWantsThePasswordAndTellsNothingOfTheOtherAddress() {
    var person = people.athlete();
    var taken = people.athlete();

    assertThat(move(person, taken.email(), "not mine at all")).hasStatus(403);
    assertThat(move(person, "nowhere", person.password())).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].pointer").isEqualTo("/email");
    assertThat(move(person, taken.email(), person.password())).hasStatus(202);
    await().until(() -> sql
        .sql("select count(*) from event_publication where event_type like '%EmailChangeAsked'")
        .query(Long.class).single() == 0);
    assertThat(mail.letters(taken.email())).extracting(Mailbox.Received::subject)
        .containsExactly("Confirm your address");
  }

  @Test
  @Asvs({"v5.0.0-6.2.6", "v5.0.0-6.2.7"})
  void thePasswordFieldHidesAndTakesWhatAPasswordManagerPastes() {
    assertThat(http.get().uri("/account/password-reset")).hasStatusOk().bodyText()
        .contains("type=\"password\"").contains("autocomplete=\"new-password\"")
        .doesNotContainIgnoringCase("onpaste")
        .doesNotContain("autocomplete=\"off\"");
  }

  @Test
  void thePagesOfLettersTakeTheCodeAndOpeningThemDoesNothing() {
    var email = PlantedData.address("page-" + UUID.randomUUID());
    people.signUp(email, NEXT, "athlete");
    var code = mail.letter(email, "Confirm your address").token();

    assertThat(http.get().uri("/account/verification?lang=it")).hasStatusOk().bodyText()
        .contains("Conferma il tuo indirizzo").contains("name=\"code\"");
    assertThat(form("/account/verification", "code", "atht_wrong")).hasStatus(400).bodyText()
        .contains("role=\"alert\"").contains("name=\"code\"");
    assertThat(form("/account/verification", "code", code)).hasStatusOk().bodyText()
        .contains("role=\"status\"");
    assertThat(people.signIn(email, NEXT)).hasStatus(201);
  }

  private MvcTestResult form(String path, String name, String value) {
    return http.post().uri(path).contentType(MediaType.APPLICATION_FORM_URLENCODED).param(name, value)
        .accept(MediaType.TEXT_HTML).exchange();
  }

  private MvcTestResult askReset(String email) {
    return people.post("/api/v1/password-resets", "{\"email\":\"%s\"}".formatted(email));
  }

  private MvcTestResult reset(String token, String password) {
    return http.put().uri("/api/v1/password-resets/" + token).contentType(MediaType.APPLICATION_JSON)
        .content("{\"password\":\"%s\"}".formatted(password)).exchange();
  }

  private MvcTestResult change(People.Person person, String present, String next) {
    return http.put().uri("/api/v1/me/password").header(HttpHeaders.AUTHORIZATION, person.bearer())
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(present, next)).exchange();
  }

  private MvcTestResult move(People.Person person, String email, String password) {
    return http.put().uri("/api/v1/me/email").header(HttpHeaders.AUTHORIZATION, person.bearer())
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password)).exchange();
  }

  private MvcTestResult confirm(String token) {
    return people.post("/api/v1/email-changes/confirmation", "{\"token\":\"%s\"}".formatted(token));
  }

  private MvcTestResult me(People.Person person) {
    return http.get().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, person.bearer()).exchange();
  }
}
