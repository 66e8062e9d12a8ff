package com.athleex.directory.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import com.athleex.directory.notifications.Mailbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SignUpIT {

  private static final int RACERS = 100;

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Mailbox mail;
  @Autowired
  JdbcClient sql;

  private final String email = PlantedData.address("sign-up-" + UUID.randomUUID());
  private final String password = PlantedData.password("sign-up");

  @Test
  @Asvs("v5.0.0-6.2.1")
  void aNewcomerSignsUpAnswersTheLetterAndSignsIn() {
    assertThat(people.signUp(email, password, "athlete")).hasStatus(202);
    assertThat(people.signIn(email, password)).as("before the letter is answered").hasStatus(401);

    assertThat(people.verify(mail.letter(email, "Confirm your address").token())).hasStatus(204);

    var tokens = People.json(people.signIn(email, password));
    assertThat(http.get().uri("/api/v1/me").header("Authorization",
        "Bearer " + tokens.path("accessToken").asString()))
        .hasStatusOk().bodyJson().extractingPath("$.email").isEqualTo(email);
    assertThat(tokens.path("expiresIn").asInt()).isEqualTo(900);
    assertThat(tokens.path("tokenType").asString()).isEqualTo("Bearer");
  }

  @Test
  void theLetterLeadsToAPageOfOursAndTheCodeStandsInTheFragment() {
    people.signUp(email, password, "athlete");

    var letter = mail.letter(email, "Confirm your address");
    assertThat(letter.plain()).contains("/account/verification?lang=en#" + letter.token())
        .doesNotContain(PlantedData.NAME);
    assertThat(letter.html()).contains("/account/verification?lang=en#" + letter.token());
  }

  @Test
  void aLetterIsGoodOnce() {
    people.signUp(email, password, "athlete");
    var token = mail.letter(email, "Confirm your address").token();

    assertThat(people.verify(token)).hasStatus(204);
    assertThat(people.verify(token)).hasStatus(400).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/invalid-token");
  }

  @Test
  void aLetterIsGoodForADay() {
    people.signUp(email, password, "athlete");
    var token = mail.letter(email, "Confirm your address").token();
    sql.sql("update sign_up set expires_at = '2026-01-01 00:00:00' where email = ?").param(email).update();

    assertThat(people.verify(token)).hasStatus(400);
  }

  @Test
  @Asvs("v5.0.0-6.3.8")
  void theAnswerIsTheSameForAnAddressThatHasAnAccount() {
    var known = people.athlete();

    var stranger = people.signUp(email, password, "athlete");
    var again = people.signUp(known.email(), password, "athlete");

    assertThat(told(again)).isEqualTo(told(stranger));
    assertThat(mail.letter(known.email(), "You already have an account").plain()).doesNotContain("atht_");
    assertThat(people.signIn(known.email(), password)).as("the second password opens nothing").hasStatus(401);
    assertThat(people.signIn(known.email(), known.password())).hasStatus(201);
  }

  @Test
  void aHundredAtOnceMakeOneAccount() throws Exception {
    var answers = atOnce(() -> people.signUp(email, password, "athlete").getResponse().getStatus());
    assertThat(answers).containsOnlyKeys(202);
    await().until(() -> mail.letters(email).size() == RACERS);
    var tokens = mail.letters(email).stream().map(Mailbox.Received::token).toList();
    assertThat(tokens).doesNotHaveDuplicates();

    var next = tokens.iterator();
    var verified = atOnce(() -> {
      String token;
      synchronized (next) {
        token = next.next();
      }
      return people.verify(token).getResponse().getStatus();
    });

    assertThat(verified).containsEntry(204, 1L).containsOnlyKeys(204, 400);
    assertThat(count("account")).isEqualTo(1);
    assertThat(count("sign_up")).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"password":"%1$s","role":"athlete","displayName":"A","acceptedTerms":true}                                    | /email
      {"email":"nobody","password":"%1$s","role":"athlete","displayName":"A","acceptedTerms":true}                   | /email
      {"email":"a@b","password":"%1$s","role":"athlete","displayName":"A","acceptedTerms":true}                      | /email
      {"email":"a@planted.example","password":"short","role":"athlete","displayName":"A","acceptedTerms":true}       | /password
      {"email":"a@planted.example","password":"1234567890","role":"athlete","displayName":"A","acceptedTerms":true}  | /password
      {"email":"a@planted.example","password":"%1$s","role":"administrator","displayName":"A","acceptedTerms":true}  | /role
      {"email":"a@planted.example","password":"%1$s","role":"athlete","displayName":"<b>","acceptedTerms":true}      | /displayName
      {"email":"a@planted.example","password":"%1$s","role":"athlete","displayName":"A","acceptedTerms":false}       | /acceptedTerms
      {"email":"a@planted.example","password":"%1$s","role":"athlete","displayName":"A"}                             | /acceptedTerms
      {"email":"a@planted.example","password":"%1$s","role":"athlete","displayName":"A","acceptedTerms":true,"country":"IT","birthDate":"2020-01-01"} | /birthDate
      {"email":"a@planted.example","password":"%1$s","role":"athlete","displayName":"A","acceptedTerms":true,"card":"4111"} | /card
      """)
  @Asvs({"v5.0.0-6.2.1", "v5.0.0-6.2.4", "v5.0.0-2.2.1"})
  void badInputIsRefusedByTheNameOfItsField(String body, String pointer) {
    assertThat(people.post("/api/v1/accounts", body.formatted(password))).hasStatus(400).bodyJson()
        .extractingPath("$.errors[*].pointer").asArray().contains(pointer);
    assertThat(count("sign_up")).isZero();
  }

  @Test
  @Asvs("v5.0.0-11.4.2")
  void aPasswordIsKeptAsAnArgon2idHashOnly() {
    var person = people.athlete();

    assertThat(sql.sql("select password_hash from account where email = ?").param(person.email())
        .query(String.class).single()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  @Asvs("v5.0.0-6.2.8")
  void aPasswordIsComparedAsItWasTyped() {
    var person = people.athlete();
    for (var other : List.of(person.password().toLowerCase(Locale.ROOT), person.password() + " ",
        person.password().substring(0, person.password().length() - 1), person.password() + "x"))
      assertThat(people.signIn(person.email(), other)).as(other.length() + " characters").hasStatus(401);
    assertThat(people.signIn(person.email(), person.password())).hasStatus(201);
  }

  @Test
  @Asvs("v5.0.0-11.2.2")
  void aHashOfFormerParametersIsMadeAnewAtTheNextSignIn() {
    var person = people.athlete();
    var dated = new Argon2PasswordEncoder(16, 32, 1, 1024, 1)
        .encode(person.password());
    sql.sql("update account set password_hash = ? where email = ?").params(dated, person.email()).update();

    assertThat(people.signIn(person.email(), person.password())).hasStatus(201);

    assertThat(sql.sql("select password_hash from account where email = ?").param(person.email())
        .query(String.class).single()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(people.signIn(person.email(), person.password())).hasStatus(201);
  }

  @Test
  void addressesDifferByCaseForNobody() {
    var person = people.athlete();

    assertThat(people.signIn(person.email().toUpperCase(Locale.ROOT), person.password())).hasStatus(201);
  }

  private long count(String table) {
    return sql.sql("select count(*) from " + table + " where email in (?, 'a@planted.example')").param(email)
        .query(Long.class).single();
  }

  private static Map<Integer, Long> atOnce(Callable<Integer> work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(RACERS)) {
      var answers = new ArrayList<Integer>();
      for (var answer : threads.invokeAll(IntStream.range(0, RACERS).mapToObj(one -> work).toList()))
        answers.add(answer.get());
      return answers.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    }
  }

  private static List<Object> told(MvcTestResult answer) {
    MockHttpServletResponse response = answer.getResponse();
    var headers = response.getHeaderNames().stream().filter(name -> !name.equals("traceparent"))
        .filter(name -> !name.equals("RateLimit")).sorted()
        .map(name -> name + ": " + response.getHeader(name)).toList();
    return List.of(response.getStatus(), headers, response.getContentAsByteArray().length);
  }
}
