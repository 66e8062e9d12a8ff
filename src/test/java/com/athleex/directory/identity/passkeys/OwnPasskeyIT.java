package com.athleex.directory.identity.passkeys;

import static com.athleex.directory.identity.passkeys.Ceremonies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a person sees of passkeys, and what stays of them. */
@IntegrationTest
class OwnPasskeyIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  JdbcClient sql;
  @Autowired
  Challenges challenges;

  private Ceremonies passkeys = new Ceremonies(MockMvcTester.of());

  @BeforeEach
  void begin() {
    passkeys = new Ceremonies(http);
  }

  @Test
  void theyAreListedByWhatTheirOwnerCallsThem() {
    var person = people.athlete();
    passkeys.deviceOf(person);

    var listed = People.json(passkeys.passkeys(person));

    assertThat(listed.at("/total/value").asInt()).isEqualTo(1);
    assertThat(listed.at("/items/0").propertyNames()).containsExactlyInAnyOrder("id", "label", "createdAt",
        "lastUsedAt");
    assertThat(listed.at("/items/0/label").asString()).contains(PlantedData.NAME);
    assertThat(listed.at("/items/0/lastUsedAt").isNull()).isTrue();
  }

  @Test
  void whatWasRemovedOpensNothing() {
    var person = people.athlete();
    var device = passkeys.deviceOf(person);
    var answer = device.asserted(passkeys.askSignIn());

    assertThat(passkeys.remove(person, passkeys.first(person))).hasStatus(204);

    refused(passkeys.signIn(answer), 401, "sign-in-refused");
    refused(passkeys.signIn(device), 401, "sign-in-refused");
    assertThat(People.json(passkeys.passkeys(person)).path("items").isEmpty()).isTrue();
  }

  @Test
  @Asvs("v5.0.0-8.2.2")
  void nobodyRemovesSomebodyElses() {
    var person = people.athlete();
    var device = passkeys.deviceOf(person);
    var other = people.athlete();

    refused(passkeys.remove(other, passkeys.first(person)), 404, "not-found");
    refused(passkeys.remove(other, UUID.randomUUID().toString()), 404, "not-found");

    assertThat(passkeys.signIn(device)).hasStatus(201);
  }

  @Test
  void theLastWayInStays() {
    var person = people.athlete();
    var device = passkeys.deviceOf(person);
    sql.sql("update account set password_hash = null where id = ?").param(person.id().toString()).update();

    refused(passkeys.remove(person, passkeys.first(person)), 409, "last-way-in");
    assertThat(passkeys.signIn(device)).hasStatus(201);

    passkeys.deviceOf(person);
    assertThat(passkeys.remove(person, passkeys.first(person))).as("with another").hasStatus(204);
  }

  @ParameterizedTest
  @CsvSource({"GET,/me/passkeys", "DELETE,/me/passkeys/019a9a3e-7c41-7a52-9b1c-3f1d2c4b5a69",
      "POST,/webauthn/register/options", "POST,/webauthn/register"})
  void strangersSeeNothing(String method, String path) {
    refused(http.method(HttpMethod.valueOf(method)).uri("/api/v1" + path).exchange(), 401,
        "authentication-required");
  }

  @Test
  @Asvs("v5.0.0-14.2.7")
  void theyAreExportedAndErased() {
    var person = people.athlete();
    var device = passkeys.deviceOf(person);
    passkeys.askRegistration(person);
    var answer = device.asserted(passkeys.askSignIn());

    var export = People.json(
        http.get().uri("/api/v1/me/export").header(HttpHeaders.AUTHORIZATION, person.bearer()).exchange());
    assertThat(export.at("/passkeys/0/label").asString()).isEqualTo(Ceremonies.LABEL);
    assertThat(export.at("/passkeys/0").propertyNames()).doesNotContain("publicKey", "credentialId");
    for (var table : new String[]{"passkey", "passkey_user", "passkey_challenge"})
      assertThat(rowsOf(table, person)).as(table).isEqualTo(1);

    assertThat(http.delete().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, person.bearer()))
        .hasStatus(204);

    for (var table : new String[]{"passkey", "passkey_user", "passkey_challenge"})
      assertThat(rowsOf(table, person)).as(table).isZero();
    refused(passkeys.signIn(answer), 401, "sign-in-refused");
  }

  @Test
  void challengesThatNobodyAnsweredAreForgotten() {
    var person = people.athlete();
    passkeys.askRegistration(person);
    challenges.forgetExpired();
    assertThat(rowsOf("passkey_challenge", person)).isEqualTo(1);

    sql.sql("update passkey_challenge set expires_at = '2026-01-01 00:00:00' where account_id = ?")
        .param(person.id().toString()).update();
    challenges.forgetExpired();

    assertThat(rowsOf("passkey_challenge", person)).isZero();
  }

  private long rowsOf(String table, People.Person person) {
    return sql.sql("select count(*) from " + table + " where account_id = ?").param(person.id().toString())
        .query(Long.class).single();
  }
}
