package com.athleex.directory.identity.chain;

import static com.athleex.directory.identity.PageVisitor.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.PageVisitor;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.Secret;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the cookie of pages opens, and what it does not. */
@IntegrationTest
class PageSessionIT {

  private static final String SESSION = "__Host-session";
  private static final String FORM = "__Host-form";

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  JdbcClient sql;

  private PageVisitor visitor = new PageVisitor(MockMvcTester.of());

  @BeforeEach
  void aBrowserWithoutCookies() {
    visitor = new PageVisitor(http);
  }

  @Test
  @Asvs({"v5.0.0-3.3.1", "v5.0.0-3.3.2", "v5.0.0-3.3.3", "v5.0.0-3.3.4"})
  void bothCookiesAreOfThisHostAloneAndOutOfReachOfScripts() {
    assertThat(setCookies(visitor.open("/sign-in"))).singleElement().asString()
        .matches(FORM + "=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax");
    var person = people.athlete();
    assertThat(setCookies(signIn(person))).singleElement().asString().matches(
        SESSION + "=aths_[\\w-]{43}; Path=/; Max-Age=7776000; Expires=[^;]+; Secure; HttpOnly; SameSite=Lax");
  }

  @Test
  @Asvs({"v5.0.0-7.2.4", "v5.0.0-7.2.3"})
  void whoSignsInIsGivenASecretThatNobodyKnewBeforeAndTheFormerOneIsOver() {
    var person = people.athlete();
    visitor.with(SESSION, "aths_" + "x".repeat(43));
    signIn(person);
    var first = visitor.cookie(SESSION);
    assertThat(first).doesNotContain("xxxx");
    // a second sign-in of the same browser
    var again = new PageVisitor(http).with(SESSION, first);
    assertThat(again.open("/sign-in")).hasStatus3xxRedirection();
    var other = people.athlete();
    var token = again.page("/account").select("input[name=_csrf]").attr("value");
    again.post("/sign-in", Map.of("email", other.email(), "password", other.password(), "_csrf", token));
    assertThat(again.cookie(SESSION)).isNotEqualTo(first);
    assertThat(opens(first)).isFalse();
    assertThat(sql.sql("select count(*) from account_session where page_key = ?")
        .param(new Secret(again.cookie(SESSION)).hash()).query(Integer.class).single()).as("a hash alone")
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/me", "/api/v1/me/export", "/api/v1/me/sessions",
      "/api/v1/me/athlete/shortlist", "/api/v1/%6de"})
  @Asvs({"v5.0.0-3.5.1", "v5.0.0-3.5.3"})
  void theCookieIsNothingToTheApi(String path) {
    visitor.signIn(people.athlete());
    var cookie = new Cookie(SESSION, visitor.cookie(SESSION));
    assertThat(http.get().uri(URI.create(path)).cookie(cookie)).hasStatus(401);
    assertThat(http.delete().uri("/api/v1/me").cookie(cookie)).hasStatus(401);
    assertThat(visitor.open("/account")).hasStatusOk();
  }

  @Test
  @Asvs("v5.0.0-3.5.1")
  void withoutTheTokenOfItsPageNoFormIsTaken() {
    var person = people.athlete();
    visitor.signIn(person);
    var foreign = new PageVisitor(http).signIn(people.athlete()).page("/account").select("input[name=_csrf]")
        .attr("value");
    var unsigned = new PageVisitor(http).page("/sign-in").select("input[name=_csrf]").attr("value");
    for (var token : List.of("", "x", foreign, unsigned)) {
      var answer = visitor.post("/account/sessions", Map.of("_csrf", token));
      assertThat(answer).as(token).hasStatus(403).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
      assertThat(html(answer).select("h1").text()).isEqualTo("This form is no longer good");
    }
    assertThat(visitor.open("/account")).as("still signed in").hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/sign-up", "/for-athletes", "/account/forgotten", "/sign-out",
      "/sign-in/passkey"})
  void norIsOneOfThoseForAnybody(String path) {
    assertThat(visitor.post(path, Map.of("email", PlantedData.address("forged")))).hasStatus(403);
  }

  @Test
  @Asvs({"v5.0.0-7.4.1", "v5.0.0-7.4.4"})
  void signingOutEndsItForWhoeverHasCopiedTheCookie() {
    visitor.signIn(people.athlete());
    var copied = visitor.cookie(SESSION);
    assertThat(opens(copied)).isTrue();
    assertThat(visitor.send("/account", "/sign-out", Map.of())).hasStatus3xxRedirection();
    assertThat(visitor.cookie(SESSION)).isEmpty();
    assertThat(opens(copied)).isFalse();
  }

  @Test
  void aRoleIsTheOneOfThisMoment() {
    var person = people.athlete();
    visitor.signIn(person);
    assertThat(visitor.page("/account").select("nav.account a[href^=/admin]")).isEmpty();
    appoint(person, "ADMINISTRATOR");
    assertThat(visitor.page("/account").select("nav.account a[href^=/admin]")).hasSize(1);
    appoint(person, "");
    assertThat(visitor.page("/account").select("nav.account a[href^=/admin]")).isEmpty();
  }

  @Test
  void whatEndsSessionsElsewhereEndsItHere() {
    var person = people.athlete();
    visitor.signIn(person);
    assertThat(http.delete().uri("/api/v1/me/sessions").header(HttpHeaders.AUTHORIZATION, person.bearer()))
        .hasStatus(204);
    assertThat(visitor.open("/account")).hasStatus(303);
  }

  @Test
  @Asvs("v5.0.0-7.3.1")
  void anUnusedSessionIsOverThoughItsCookieIsThere() {
    var person = people.athlete();
    visitor.signIn(person);
    sql.sql("update account_session set last_used_at = '2026-01-01 00:00:00' where account_id = ?")
        .param(person.id().toString()).update();
    assertThat(visitor.open("/account")).hasStatus(303);
  }

  @Test
  void whoHasNotSignedInIsLedThereAndBack() {
    var wanted = "/account/sessions?lang=it";
    var led = visitor.open(wanted);
    assertThat(led).hasStatus(303);
    var signIn = Objects.requireNonNull(led.getResponse().getHeader("Location"));
    assertThat(signIn).isEqualTo("/sign-in?lang=it&next=%2Faccount%2Fsessions%3Flang%3Dit");
    var person = people.athlete();
    var answer = visitor.send(URLDecoder.decode(signIn, StandardCharsets.UTF_8),
        "/sign-in", Map.of("email", person.email(), "password", person.password()));
    assertThat(answer.getResponse().getHeader("Location")).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/%2f/evil.example"})
  @Asvs("v5.0.0-3.7.2")
  void andNeverToAnotherSite(String next) {
    var person = people.athlete();
    var token = visitor.page("/sign-in").select("input[name=_csrf]").attr("value");
    var answer = visitor.post("/sign-in",
        Map.of("email", person.email(), "password", person.password(), "next", next, "_csrf", token));
    assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/account?lang=en");
  }

  @Test
  void whatIsOnesOwnIsStoredByNobody() {
    visitor.signIn(people.athlete());
    for (var path : List.of("/account", "/account/email", "/account/password", "/account/passkeys",
        "/account/sessions", "/account/data", "/account/data/export", "/account/shortlist",
        "/account/searches", "/account/preferences"))
      assertThat(http.get().uri(path).cookie(new Cookie(SESSION, visitor.cookie(SESSION)))).as(path)
          .hasStatusOk().headers()
          .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/find", "/articles", "/account/verification", "/problems/not-found"})
  void noOtherPageSetsACookieOrAsksWhoReadsIt(String path) {
    visitor.signIn(people.athlete());
    var known = visitor.open(path);
    var unknown = new PageVisitor(http).open(path);
    assertThat(setCookies(known)).isEmpty();
    assertThat(setCookies(unknown)).isEmpty();
    assertThat(html(known).select("input[name=_csrf]")).isEmpty();
    assertThat(html(known).body().text()).isEqualTo(html(unknown).body().text());
  }

  private MvcTestResult signIn(People.Person person) {
    return visitor.send("/sign-in", "/sign-in",
        Map.of("email", person.email(), "password", person.password()));
  }

  private boolean opens(String secret) {
    return http.get().uri("/account").cookie(new Cookie(SESSION, secret)).exchange().getResponse()
        .getStatus() == 200;
  }

  private void appoint(People.Person person, String role) {
    sql.sql("update account set staff_role = nullif(?, '') where id = ?").params(role, person.id().toString())
        .update();
  }

  private static List<String> setCookies(MvcTestResult answer) {
    return answer.getResponse().getHeaders(HttpHeaders.SET_COOKIE);
  }
}
