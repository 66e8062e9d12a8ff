package com.athleex.directory.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.IdentitySettings;
import com.athleex.directory.identity.Role;
import com.athleex.directory.identity.Secret;
import com.athleex.directory.web.RouteRules;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
@Import(ApiKeyIT.Routes.class)
class ApiKeyIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  ApiKeys keys;
  @Autowired
  JdbcClient sql;
  private final Secret secret = KeySecret.random();

  @BeforeEach
  void aKey() {
    keys.replace("test", secret);
  }

  @Test
  @Asvs({"v5.0.0-8.2.1", "v5.0.0-8.3.1"})
  void aRouteForAdministratorsWantsAKey() {
    assertThat(http.get().uri("/test/administrators")).hasStatus(401).hasHeader("WWW-Authenticate",
        "Bearer realm=\"directory\"");
  }

  @Test
  void aKeyOpensItInEitherHeader() {
    assertThat(http.get().uri("/test/administrators").header("Authorization", "Bearer " + secret.value()))
        .hasStatusOk().hasBodyTextEqualTo("hello api-key:test");
    assertThat(http.get().uri("/test/administrators").header("X-API-Key", secret.value())).hasStatusOk();
  }

  @Test
  void aKeyInTheAddressOpensNothing() {
    for (var name : new String[]{"key", "api_key", "apiKey", "X-API-Key", "access_token", "token",
        "Authorization"})
      assertThat(http.get().uri("/test/administrators").param(name, secret.value())
          .queryParam(name, secret.value())).as(name).hasStatus(401);
  }

  @Test
  @Asvs("v5.0.0-16.5.3")
  void aWrongKeyIsRefusedEvenWhereNoneIsNeeded() {
    assertThat(http.get().uri("/test/everybody")).hasStatusOk();
    for (String wrong : new String[]{KeySecret.random().value(), "short", "è", secret.value() + "x"})
      assertThat(http.get().uri("/test/everybody").header("X-API-Key", wrong)).as(wrong).hasStatus(401)
          .hasHeader("WWW-Authenticate", "Bearer realm=\"directory\", error=\"invalid_token\"");
  }

  @Test
  @Asvs("v5.0.0-8.2.1")
  void aValidKeyWithoutTheRightIsForbidden() {
    assertThat(http.get().uri("/test/nobody").header("X-API-Key", secret.value())).hasStatus(403);
  }

  @Test
  @Asvs("v5.0.0-8.2.1")
  void aRouteThatNoModuleSpeaksOfIsNotFoundForAnybody() {
    assertThat(http.get().uri("/test/unknown")).hasStatus(404);
    assertThat(http.get().uri("/test/unknown").header("X-API-Key", secret.value())).hasStatus(404);
  }

  @Test
  void nothingIsKeptBetweenRequests() {
    var answer = http.get().uri("/test/administrators").header("X-API-Key", secret.value()).exchange();

    assertThat(answer.getRequest().getSession(false)).isNull();
    assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
  }

  @Test
  void answersAreBoundedByHeaders() {
    var answer = assertThat(http.get().uri("/test/everybody"));

    answer.hasHeader("X-Content-Type-Options", "nosniff").hasHeader("X-Frame-Options", "DENY")
        .hasHeader("Referrer-Policy", "same-origin");
    answer.headers().hasHeaderSatisfying("Content-Security-Policy",
        values -> assertThat(values).singleElement().asString().contains("script-src 'self';"));
  }

  @Test
  void theKeyIsKeptOnlyAsItsHash() {
    assertThat(sql.sql("select hash from api_key where name = 'test'").query(String.class).single())
        .isEqualTo(secret.hash()).doesNotContain(secret.value()).hasSize(64);
  }

  @Test
  void aReplacedKeyIsVoid() {
    keys.replace("test", KeySecret.random());

    assertThat(keys.opened(secret)).isEmpty();
  }

  @Test
  void anExpiredKeyIsVoid() {
    sql.sql("update api_key set expires_at = '2026-01-01 00:00:00' where name = 'test'").update();

    assertThat(keys.opened(secret)).isEmpty();
  }

  @Test
  void theFirstStartPrintsAKeyOnceAndANewOneOnRequestOnly(CapturedOutput console) {
    sql.sql("delete from api_key").update();
    var byTheContext = printed(console).size();
    var start = start(settings(null), new MockEnvironment());

    start.run(new DefaultApplicationArguments());
    start.run(new DefaultApplicationArguments());
    var first = printed(console).get(byTheContext);
    assertThat(printed(console)).hasSize(byTheContext + 1);
    assertThat(opens(first)).isTrue();

    start.run(new DefaultApplicationArguments("--new-api-key"));
    assertThat(printed(console)).hasSize(byTheContext + 2);
    assertThat(opens(first)).isFalse();
    assertThat(opens(printed(console).getLast())).isTrue();
  }

  @Test
  @Asvs("v5.0.0-6.3.2")
  void anotherProfilePrintsNoneAndTakesTheGivenOne(CapturedOutput console) {
    sql.sql("delete from api_key").update();
    var byTheContext = printed(console);
    var server = new MockEnvironment();
    server.setActiveProfiles("mysql");

    start(settings(null), server).run(new DefaultApplicationArguments());
    assertThat(keys.none()).isTrue();

    start(settings(secret.value()), server).run(new DefaultApplicationArguments());
    assertThat(opens(secret.value())).isTrue();
    assertThat(printed(console)).isEqualTo(byTheContext);
    assertThat(console).doesNotContain(secret.value());
  }

  private static IdentitySettings settings(@Nullable String key) {
    return new IdentitySettings(key, null, List.of(), new IdentitySettings.Passwords(19_456, 2),
        new IdentitySettings.Sessions(Duration.ofMinutes(15), Duration.ofDays(30), Duration.ofDays(90)));
  }

  private AdministratorKey start(IdentitySettings settings, Environment environment) {
    return new AdministratorKey(keys, settings, environment);
  }

  private boolean opens(String key) {
    return keys.opened(new Secret(key)).isPresent();
  }

  private static List<String> printed(CapturedOutput console) {
    return Pattern.compile("athx_[\\w-]+").matcher(console.getOut()).results()
        .map(MatchResult::group).toList();
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Routes {

    @Bean
    RouteRules testRoutes() {
      return routes -> routes.requestMatchers("/test/everybody").permitAll()
          .requestMatchers("/test/administrators").hasRole(Role.ADMINISTRATOR.name())
          .requestMatchers("/test/nobody").hasRole("NOBODY");
    }

    @RestController
    static class TestController {

      @GetMapping({"/test/everybody", "/test/administrators", "/test/nobody", "/test/unknown"})
      String hello(@Nullable Principal caller) {
        return "hello " + (caller == null ? "stranger" : caller.getName());
      }
    }
  }
}
