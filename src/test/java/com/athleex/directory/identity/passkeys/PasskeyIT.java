package com.athleex.directory.identity.passkeys;

import static com.athleex.directory.identity.passkeys.Ceremonies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import com.athleex.directory.notifications.Mailbox;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Registering and signing in, and everything that must not pass for it. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class PasskeyIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Mailbox mail;
  @Autowired
  JdbcClient sql;

  private Ceremonies passkeys = new Ceremonies(MockMvcTester.of());

  @BeforeEach
  void begin() {
    passkeys = new Ceremonies(http);
  }

  @Test
  void aPasskeyOpensTheAccount() {
    var person = people.athlete();
    var device = passkeys.deviceOf(person);

    var answer = passkeys.signIn(device);

    assertThat(answer).hasStatus(201).hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var bearer = "Bearer " + People.json(answer).path("accessToken").asString();
    assertThat(http.get().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, bearer)).hasStatusOk()
        .bodyJson().extractingPath("$.id").isEqualTo(person.id().toString());
    assertThat(http.get().uri("/api/v1/me/sessions").header(HttpHeaders.AUTHORIZATION, bearer)).bodyJson()
        .extractingPath("$.items[0].openedBy").isEqualTo("passkey");
    assertThat(People.json(passkeys.passkeys(person)).at("/items/0/lastUsedAt").isString()).isTrue();
    assertThat(passkeys.signIn(device)).as("again").hasStatus(201);
  }

  @Test
  void itsOwnerIsTold() {
    var person = people.athlete();
    passkeys.deviceOf(person);

    assertThat(mail.letter(person.email(), "A passkey was added").plain()).contains("It was not you?");
  }

  @Test
  void aBrowserIsAskedForAVerifiedUserAndAPasskeyThatTellsNothing() {
    var person = people.athlete();
    var device = passkeys.deviceOf(person);

    var options = People.json(passkeys.askRegistration(person));

    assertThat(options.at("/rp/id").asString()).isEqualTo("localhost");
    assertThat(options.at("/authenticatorSelection/residentKey").asString()).isEqualTo("required");
    assertThat(options.at("/authenticatorSelection/userVerification").asString()).isEqualTo("required");
    assertThat(options.path("attestation").asString()).isEqualTo("none");
    assertThat(options.path("excludeCredentials").valueStream().map(known -> known.path("id").asString()))
        .containsExactly(Device.base64(device.id));
    assertThat(options.at("/user/id").asString()).hasSize(43).isEqualTo(device.userHandle);
    assertThat(options.at("/user/name").asString()).isEqualTo(person.email());
    assertThat(options.path("challenge").asString()).hasSizeGreaterThanOrEqualTo(43);
  }

  @Test
  @Asvs("v5.0.0-6.3.8")
  void whatABrowserNeedsToSignInIsTheSameForEverybody() {
    var person = people.athlete();
    passkeys.deviceOf(person);

    var one = passkeys.askSignIn();
    var known = People.json(http.post().uri("/api/v1/webauthn/authenticate/options")
        .header(HttpHeaders.AUTHORIZATION, person.bearer()).exchange());

    assertThat(one.path("challenge")).isNotEqualTo(known.path("challenge"));
    for (JsonNode options : new JsonNode[]{one, known}) {
      assertThat(options.path("allowCredentials").isEmpty()).isTrue();
      assertThat(options.path("userVerification").asString()).isEqualTo("required");
      assertThat(options.path("rpId").asString()).isEqualTo("localhost");
    }
    assertThat(one.propertyNames()).isEqualTo(known.propertyNames());
  }

  @Test
  @Asvs("v5.0.0-7.5.1")
  void aPasskeyIsAddedSoonAfterASignInOnly() {
    var person = people.athlete();
    sql.sql("update account_session set opened_at = '2026-01-01 00:00:00' where account_id = ?")
        .param(person.id().toString()).update();

    refused(passkeys.askRegistration(person), 403, "sign-in-again");
  }

  static Stream<Named> lies() {
    return Stream.of(new Named("nobody was verified", device -> device.verifies = false),
        new Named("a page elsewhere", device -> device.origin = "https://localhost.example"),
        new Named("another port", device -> device.origin = "http://localhost:8081"),
        new Named("made for another host", device -> device.party = "example.org"));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void whatDoesNotProveEnoughRegistersNothing(Named lie) {
    var person = people.athlete();
    var device = new Device();
    lie.lie.accept(device);

    refused(passkeys.register(person, device.created(options(person))), 400, "passkey-refused");

    assertThat(People.json(passkeys.passkeys(person)).path("items").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("lies")
  void whatDoesNotProveEnoughOpensNothing(Named lie) {
    var device = passkeys.deviceOf(people.athlete());
    lie.lie.accept(device);

    refused(passkeys.signIn(device), 401, "sign-in-refused");
  }

  @Test
  void aKeyOfSomebodyElsesOpensNothing() {
    var device = passkeys.deviceOf(people.athlete());
    var thief = new Device();
    thief.id = device.id;
    thief.userHandle = device.userHandle;

    refused(passkeys.signIn(thief), 401, "sign-in-refused");
  }

  @Test
  void theUserThatTheDeviceNamesMustBeTheKeysOwner() {
    var device = passkeys.deviceOf(people.athlete());
    device.userHandle = passkeys.deviceOf(people.athlete()).userHandle;

    refused(passkeys.signIn(device), 401, "sign-in-refused");
  }

  @Test
  void whatWasAttestedIsWhatIsKept() {
    var person = people.athlete();
    var device = new Device();
    var options = options(person);

    refused(
        passkeys.register(person,
            device.created(options.path("challenge").asString(), device.attestation(new byte[20]))),
        400, "passkey-refused");
  }

  @Test
  void aPasskeyBelongsToOneAccount() {
    var device = passkeys.deviceOf(people.athlete());
    var other = people.athlete();

    refused(passkeys.register(other, device.created(options(other))), 400, "passkey-refused");
  }

  @Test
  void aCounterThatGoesBackTellsOfACopy(CapturedOutput log) {
    var person = people.athlete();
    var device = passkeys.deviceOf(person);
    device.counter = 7;
    assertThat(passkeys.signIn(device)).hasStatus(201);

    System.out
        .println("ROW " + sql.sql("select signature_count, last_used_at from passkey where account_id = ?")
            .param(person.id().toString()).query().listOfRows());
    device.counter = 3;
    refused(passkeys.signIn(device), 401, "sign-in-refused");

    assertThat(log).contains("one of account " + person.id() + " was copied");
    device.counter = 7;
    refused(passkeys.signIn(device), 401, "sign-in-refused");
    device.counter = 0;
    refused(passkeys.signIn(device), 401, "sign-in-refused");
    device.counter = 8;
    assertThat(passkeys.signIn(device)).as("its owner's").hasStatus(201);
  }

  private JsonNode options(Person person) {
    return People.json(passkeys.askRegistration(person));
  }

  private record Named(String name, Consumer<Device> lie) {

    @Override
    public String toString() {
      return name;
    }
  }
}
