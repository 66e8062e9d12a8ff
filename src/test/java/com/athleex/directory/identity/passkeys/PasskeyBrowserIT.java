package com.athleex.directory.identity.passkeys;

import static com.athleex.directory.identity.passkeys.Ceremonies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.ChromiumCondition;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import com.athleex.directory.web.HttpTest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** The ceremonies as Chromium does them. */
@ExtendWith(ChromiumCondition.class)
@HttpTest
class PasskeyBrowserIT {

  private static final String CREATE = """
      async given => (await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(given))})).toJSON()""";
  private static final String GET = """
      async given => (await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(given))})).toJSON()""";
  // as a page of ours does it, with nothing but fetch
  private static final String ALL = """
      async given => {
        const call = async (method, path, token, body) => {
          const answer = await fetch('/api/v1' + path, {method, headers: {'Content-Type': 'application/json',
            ...(token && {Authorization: 'Bearer ' + token})}, ...(body && {body: JSON.stringify(body)})})
          if (!answer.ok) throw new Error(path + ': ' + answer.status)
          return answer.json()
        }
        const creation = await call('POST', '/webauthn/register/options', given.token)
        const created = await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(creation)})
        const passkey = await call('POST', '/webauthn/register', given.token, {label: given.label, credential: created.toJSON()})
        const request = await call('POST', '/webauthn/authenticate/options')
        const asserted = await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(request)})
        const tokens = await call('POST', '/webauthn/authenticate', null, asserted.toJSON())
        return {passkey, me: await call('GET', '/me', tokens.accessToken)}
      }""";

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @LocalServerPort
  int port;

  private Ceremonies passkeys = new Ceremonies(MockMvcTester.of());
  private @Nullable Browser opened;

  @BeforeEach
  void open() {
    passkeys = new Ceremonies(http);
    opened = new Browser("http://localhost:" + port + "/");
  }

  @AfterEach
  void close() {
    browser().close();
  }

  @Test
  void aPageRegistersAPasskeyAndSignsInByIt() {
    var person = people.athlete();

    var done = browser().run(ALL, Map.of("token", person.accessToken(), "label", Ceremonies.LABEL));

    assertThat(done.at("/me/id").asString()).isEqualTo(person.id().toString());
    assertThat(done.at("/passkey/label").asString()).isEqualTo(Ceremonies.LABEL);
    assertThat(done.at("/passkey/id").asString()).isEqualTo(passkeys.first(person));
  }

  @Test
  void aReplayedAnswerIsRefused() {
    registered();
    var answer = signed(passkeys.askSignIn());
    assertThat(passkeys.signIn(answer)).hasStatus(201);

    refused(passkeys.signIn(answer), 401, "sign-in-refused");
  }

  @Test
  void anAnswerToAnotherOriginIsRefused() {
    registered();
    // the same host, so that the browser itself sees nothing wrong
    browser().visit("http://localhost:9/");

    refused(passkeys.signIn(signed(passkeys.askSignIn())), 401, "sign-in-refused");
  }

  @Test
  void anAnswerWithoutAVerifiedUserIsRefused() {
    registered();
    browser().verifiesNobody();
    var options = passkeys.askSignIn().toString().replace("\"required\"", "\"discouraged\"");

    refused(passkeys.signIn(browser().run(GET, options).toString()), 401, "sign-in-refused");
  }

  @Test
  void aCopyIsRefusedOnceItsCounterIsBehind() {
    registered();
    var copy = browser().passkey();
    assertThat(passkeys.signIn(signed(passkeys.askSignIn()))).hasStatus(201);
    assertThat(passkeys.signIn(signed(passkeys.askSignIn()))).hasStatus(201);
    assertThat(browser().passkey().get("signCount").getAsInt())
        .isGreaterThan(copy.get("signCount").getAsInt() + 1);

    browser().restore(copy);

    refused(passkeys.signIn(signed(passkeys.askSignIn())), 401, "sign-in-refused");
  }

  @Test
  void aRemovedPasskeyIsRefused() {
    var person = registered();
    assertThat(passkeys.remove(person, passkeys.first(person))).hasStatus(204);

    refused(passkeys.signIn(signed(passkeys.askSignIn())), 401, "sign-in-refused");
  }

  @Test
  @Asvs("v5.0.0-8.2.2")
  void anotherAccountsRegistrationIsNotAnswered() {
    var created = browser().run(CREATE, People.json(passkeys.askRegistration(people.athlete())).toString());

    refused(passkeys.register(people.athlete(), created.toString()), 400, "passkey-refused");
  }

  private Person registered() {
    var person = people.athlete();
    var created = browser().run(CREATE, People.json(passkeys.askRegistration(person)).toString());
    assertThat(passkeys.register(person, created.toString())).hasStatus(201);
    return person;
  }

  private String signed(JsonNode options) {
    return browser().run(GET, options.toString()).toString();
  }

  private Browser browser() {
    return Objects.requireNonNull(opened);
  }
}
