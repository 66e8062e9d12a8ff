package com.athleex.directory;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.athleex.directory.search.Publisher;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text that would be something else in another language stays text. */
@IntegrationTest
class InjectionIT {

  private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

  @Autowired
  MockMvcTester http;
  @Autowired
  Publisher publisher;
  @Autowired
  JsonMapper json;

  @Test
  @Asvs({"v5.0.0-1.1.2", "v5.0.0-1.2.1", "v5.0.0-3.2.2"})
  void markupIsTextOnAPage() {
    publisher.publishOnly(trainer("markup").named(SCRIPT).at(45.4642, 9.19).helpingWith("squat-technique"));
    var page = page("/find/squat-technique/milan?ref=" + encoded(SCRIPT));
    assertThat(page.select(".people h3").eachText()).containsExactly(SCRIPT);
    assertThat(page.select("input[name=ref]").val()).isEqualTo(SCRIPT);
    assertThat(page("/find?near=" + encoded(SCRIPT)).select("#near").val()).isEqualTo(SCRIPT);
    for (var address : new String[]{"/find/squat-technique/" + encoded(SCRIPT).replace("%2F", "-"),
        "/find/" + encoded("<script>alert(1)<script>") + "/milano", "/problems/" + encoded("<script>")})
      page(address);
  }

  @Test
  @Asvs("v5.0.0-1.2.2")
  void whatIsKeptInALinkStaysInItsParameter() {
    publisher.publishOnly(trainer("far").at(45.0703, 7.6869).helpingWith("squat-technique"));
    var page = page("/find/squat-technique/milan?ref="
        + encoded("javascript:alert(1)&mode=online#x/../?a={b}+%41"));
    assertThat(page.select("a[href]").eachAttr("href")).isNotEmpty()
        .allMatch(link -> link.matches("/|(/[^/]|[#?]).*")
            || link.startsWith("http://localhost:8080/find/tecnica-dello-squat/milano?"));
    assertThat(page.select("nav .ways a").eachAttr("href")).isNotEmpty()
        .allSatisfy(link -> assertThat(link).contains("ref=javascript")
            .doesNotContain("&mode=online#").doesNotContain("#").contains("%2541"));
  }

  @Test
  @Asvs({"v5.0.0-1.1.1", "v5.0.0-1.2.3", "v5.0.0-1.3.10"})
  void whatIsToldAgainIsDecodedOnceAndStaysOneString() {
    for (var text : new String[]{"x\"}]}", "x\":{\"admin\":[true", "\\u0022}", "</script>", "%2541%00",
        "%s%n%x",
        "{0}''{1}", "#{1+1}", "line\r\nbreak", "a\u2028b"}) {
      var problem = read(get("/api/v1/trainers?specialty=" + encoded(text)));
      assertThat(problem.at("/errors/0/detail").asString()).as(text)
          .isEqualTo("there is no specialty \"" + text + "\"");
      assertThat(problem.has("admin")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"' OR '1'='1", "x' UNION SELECT name, hash FROM api_key --", "\\' OR 1=1 #",
      "%", "_", "*", "*:*", "x) OR (1=1", "x\u0000"})
  @Asvs("v5.0.0-1.2.4")
  void aQueryIsNotWhatItsValueSays(String value) {
    publisher.publishOnly(trainer("only").named("Ada Prima").helpingWith("squat-technique"));
    assertThat(get("/api/v1/trainers/" + encoded(value).replace("%00", "%2500")).getResponse().getStatus())
        .isIn(400, 404);
    assertThat(items("/api/v1/articles?tag=" + encoded(value))).isEmpty();
    var found = get("/api/v1/trainers?mode=any&q=" + encoded("zzyzx" + value));
    assertThat(found).hasStatusOk();
    assertThat(read(found).path("items")).isEmpty();
    assertThat(get("/api/v1/trainers?mode=any&language=" + encoded("it" + value)).getResponse().getStatus())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"${7*7}", "[[${7*7}]]", "__${7*7}__::.x", "#{T(java.lang.Runtime).getRuntime()}",
      "*{7*7}", "@{/x}", "|${7*7}|", "{{7*7}}", "<#assign x=7*7>"})
  @Asvs({"v5.0.0-1.3.2", "v5.0.0-1.3.7"})
  void anExpressionIsNotEvaluated(String expression) {
    var page = page("/find/squat-technique/milan?ref=" + encoded(expression));
    assertThat(page.select("input[name=ref]").val()).isEqualTo(expression);
    assertThat(page("/find?near=" + encoded(expression)).select("#near").val()).isEqualTo(expression);
    assertThat(
        read(get("/api/v1/trainers?specialty=" + encoded(expression))).at("/errors/0/detail").asString())
        .contains(expression);
  }

  @Test
  @Asvs({"v5.0.0-1.3.1", "v5.0.0-1.3.5"})
  void anArticleComesBackAsTextAlone() {
    var html = "<h1>Squats<script>steal()</script></h1><p onclick='steal()'>Read our <a href='javascript:steal()'>"
        + "squat guide</a>.</p><style>steal{}</style><iframe srcdoc='steal'></iframe><svg onload=steal()></svg>";
    var markdown = "# Squats\n\n<script>steal()</script>\n\nRead our [squat guide](javascript:steal()).\n\n"
        + "<img src=x onerror=steal()>\n";
    for (var given : new String[][]{{"text/html", html}, {"text/markdown", markdown}}) {
      var answer = http.post().uri("/api/v1/articles/analysis").with(user("editor").roles("EDITOR"))
          .header("Content-Type", given[0])
          .content(given[1]).exchange();
      assertThat(answer).hasStatusOk();
      assertThat(read(answer).toString()).contains("Squats").doesNotContain("steal").doesNotContain("<");
    }
  }

  @Test
  @Asvs("v5.0.0-15.3.1")
  void aProfileTellsWhatIsPublicAndNothingElse() {
    publisher.publishOnly(trainer("public").at(45.4642, 9.19).helpingWith("squat-technique"));
    assertThat(items("/api/v1/trainers?mode=any").get(0).propertyNames()).containsExactlyInAnyOrder("handle",
        "displayName", "headline", "profession", "specialties", "languages", "formats", "matchMode",
        "distanceKm", "place", "point", "priceFrom", "rating", "credentials", "acceptingClients", "photoUrl",
        "url", "score");
    assertThat(read(get("/api/v1/trainers/public")).propertyNames()).containsExactlyInAnyOrder("handle",
        "displayName", "headline", "bio", "profession", "specialties", "languages", "formats", "locations",
        "prices", "credentials", "yearsOfExperience", "acceptingClients", "rating", "photoUrl", "publishedAt",
        "updatedAt", "insurance", "availableFrom", "availability", "timeZone", "firstSessionFree", "website",
        "confirmedAt");
  }

  /** The page, on which nothing runs but our own files. */
  private Document page(String address) {
    var page = Jsoup.parse(body(get(address)));
    assertThat(page.select("script:not([src^=/assets/]), img[onerror], [onclick], [href^=javascript]"))
        .as(address).isEmpty();
    return page;
  }

  private JsonNode items(String address) {
    var answer = get(address);
    assertThat(answer).hasStatusOk();
    return read(answer).path("items");
  }

  private MvcTestResult get(String address) {
    return http.get().uri(URI.create(address)).exchange();
  }

  private JsonNode read(MvcTestResult answer) {
    return json.readTree(body(answer));
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
