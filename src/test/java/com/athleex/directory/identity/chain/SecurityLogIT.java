package com.athleex.directory.identity.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an operator finds after an incident, and what nobody finds there. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;

  @Test
  @Asvs({"v5.0.0-16.3.1", "v5.0.0-16.2.5"})
  void signInsAreLoggedWithoutAddressOrSecret(CapturedOutput log) {
    var person = people.athlete();
    people.signIn(person.email(), PlantedData.password("wrong"));

    assertThat(log).contains("signed in: account " + person.id() + " by PASSWORD from network ")
        .contains("sign-in refused: from network ").doesNotContain(person.email())
        .doesNotContain(person.password()).doesNotContain(person.accessToken());
  }

  @Test
  @Asvs("v5.0.0-16.3.2")
  void whoMayNotIsLogged(CapturedOutput log) {
    var person = people.athlete();

    assertThat(http.get().uri("/api/v1/admin/staff").header("Authorization", person.bearer())).hasStatus(403);

    assertThat(log).contains("denied: " + person.id() + " may not GET /api/v1/admin/staff");
  }

  @Test
  @Asvs("v5.0.0-16.3.3")
  void aStolenTokenIsLogged(CapturedOutput log) {
    var person = people.athlete();
    people.refresh(person.refreshToken());
    people.refresh(person.refreshToken());

    assertThat(log).contains("refresh token used twice: a session of account " + person.id() + " was ended")
        .doesNotContain(person.refreshToken());
  }

  @Test
  @Asvs({"v5.0.0-14.2.2", "v5.0.0-14.3.2"})
  void whatIsAPersonsIsStoredByNobodyOnTheWay() {
    var person = people.athlete();
    for (var path : new String[]{"/api/v1/me", "/api/v1/me/export", "/api/v1/me/sessions",
        "/api/v1/me/athlete",
        "/api/v1/me/athlete/shortlist", "/api/v1/me/athlete/saved-searches"})
      assertThat(http.get().uri(path).header("Authorization", person.bearer()).exchange().getResponse()
          .getHeader("Cache-Control")).as(path).contains("no-store");
  }
}
