package com.athleex.directory.search.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
class IndexRebuildHttpIT {

  private static final String PATH = "/api/v1/admin/index-rebuilds";

  @Autowired
  MockMvcTester http;

  @Test
  @Asvs("v5.0.0-8.2.1")
  void isForAdministrators() {
    assertThat(http.post().uri(PATH)).hasStatus(401).hasContentType("application/problem+json");
    assertThat(http.post().uri(PATH).with(user("somebody").roles("ATHLETE"))).hasStatus(403);
  }

  @Test
  void isFollowedAtItsStatusUntilItEnds() {
    var started = http.post().uri(PATH).with(administrator()).exchange();
    assertThat(started).hasStatus(202);
    var status = Objects.requireNonNull(started.getResponse().getHeader("Location"));
    await()
        .untilAsserted(() -> assertThat(http.get().uri(status).with(administrator()))
            .hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("completed"));
  }

  @Test
  void aRebuildThatNeverWasIsNotFound() {
    assertThat(http.get().uri(PATH + "/00000000-0000-0000-0000-000000000000").with(administrator()))
        .hasStatus(404);
    assertThat(http.get().uri(PATH + "/x").with(administrator())).hasStatus(404);
  }

  private static RequestPostProcessor administrator() {
    return user("administrator").roles("ADMINISTRATOR");
  }
}
