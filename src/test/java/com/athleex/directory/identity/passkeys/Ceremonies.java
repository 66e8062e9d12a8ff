package com.athleex.directory.identity.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Speaks the routes of passkeys. */
public class Ceremonies {

  static final String LABEL = "Telephone of " + PlantedData.NAME;

  private final MockMvcTester http;

  public Ceremonies(MockMvcTester http) {
    this.http = http;
  }

  MvcTestResult askRegistration(Person person) {
    return http.post().uri("/api/v1/webauthn/register/options")
        .header(HttpHeaders.AUTHORIZATION, person.bearer()).exchange();
  }

  MvcTestResult register(Person person, String credential) {
    return send(person, "{\"label\":\"%s\",\"credential\":%s}".formatted(LABEL, credential));
  }

  MvcTestResult send(Person person, String body) {
    return http.post().uri("/api/v1/webauthn/register").header(HttpHeaders.AUTHORIZATION, person.bearer())
        .contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }

  /** A device whose passkey opens the person's account. */
  Device deviceOf(Person person) {
    var device = new Device();
    assertThat(register(person, device.created(People.json(askRegistration(person))))).hasStatus(201);
    return device;
  }

  /** The id of a passkey of the person's. */
  public String passkeyOf(Person person) {
    deviceOf(person);
    return first(person);
  }

  JsonNode askSignIn() {
    return People.json(http.post().uri("/api/v1/webauthn/authenticate/options").exchange());
  }

  MvcTestResult signIn(Device device) {
    return signIn(device.asserted(askSignIn()));
  }

  MvcTestResult signIn(String credential) {
    return http.post().uri("/api/v1/webauthn/authenticate").contentType(MediaType.APPLICATION_JSON)
        .content(credential).exchange();
  }

  MvcTestResult passkeys(Person person) {
    return http.get().uri("/api/v1/me/passkeys").header(HttpHeaders.AUTHORIZATION, person.bearer())
        .exchange();
  }

  /** The id of the person's oldest passkey. */
  String first(Person person) {
    return People.json(passkeys(person)).at("/items/0/id").asString();
  }

  MvcTestResult remove(Person person, String id) {
    return http.delete().uri("/api/v1/me/passkeys/" + id).header(HttpHeaders.AUTHORIZATION, person.bearer())
        .exchange();
  }

  static void refused(MvcTestResult answer, int status, String slug) {
    assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + slug);
  }
}
