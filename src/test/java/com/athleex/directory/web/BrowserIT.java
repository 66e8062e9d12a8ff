package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer, whatever it is, tells a browser to do and not to do. */
@HttpTest
class BrowserIT {

  @LocalServerPort
  private int port;

  private HttpProbe http = new HttpProbe(0);

  @BeforeEach
  void connect() {
    http = new HttpProbe(port);
  }

  static Stream<String> addresses() {
    return Stream.of("/", "/?lang=it", "/embed", "/embed/example", "/find", "/find/squat-technique/milan",
        "/find/nothing/nowhere",
        "/problems/not-found", "/docs", "/swagger-ui/index.html", "/assets/site.css", "/favicon.svg",
        "/assets/none.css", "/v3/api-docs", "/openapi.yaml", "/actuator/health", "/error", "/nowhere",
        "/api/v1/nowhere", "/api/v1/trainers", "/api/v1/trainers/nobody", "/api/v1/trainers?colour=red",
        "/api/v1/places?q=Milano", "/api/v1/articles/head-knocks", "/api/v1/admin/imports",
        "/api/v1/probe/failing", "/api/v1/probe?x=%25");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  @Asvs({"v5.0.0-3.4.1", "v5.0.0-3.4.3", "v5.0.0-3.4.4", "v5.0.0-3.4.5", "v5.0.0-3.4.6"})
  void everyAnswerBoundsWhatABrowserDoesWithIt(String address) {
    var answer = http.get(address);
    assertThat(header(answer, "Strict-Transport-Security"))
        .isEqualTo("max-age=31536000 ; includeSubDomains");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement().asString()
        .contains("default-src 'none'").contains("object-src 'none'").contains("base-uri 'none'")
        .contains("frame-ancestors 'none'").doesNotContain("unsafe-eval").doesNotContain("*")
        .doesNotContain("http");
    assertThat(directive(answer, "script-src")).isIn("", "script-src 'self'");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  @Asvs({"v5.0.0-3.3.1", "v5.0.0-3.3.2", "v5.0.0-3.3.3", "v5.0.0-3.3.4"})
  void noAnswerSetsACookie(String address) {
    assertThat(http.get(address, "Cookie", "JSESSIONID=chosen").headers().map())
        .doesNotContainKey("set-cookie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/trainers", "/api/v1/nowhere", "/api/v1/admin/imports", "/v3/api-docs",
      "/actuator/health"})
  @Asvs("v5.0.0-3.2.1")
  void whatIsForProgramsNeverRunsAsAPage(String address) {
    var answer = http.get(address, "Accept", "text/html,*/*;q=0.8", "Sec-Fetch-Dest", "document");
    assertThat(directive(answer, "sandbox")).isEqualTo("sandbox");
    assertThat(header(answer, "Content-Type")).contains("json");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  @Asvs("v5.0.0-4.1.1")
  void everyBodySaysWhatItIsAndTextInWhichCharacters(String address) {
    var answer = http.get(address);
    if (answer.body().isEmpty())
      return;
    var type = header(answer, "Content-Type");
    var begins = answer.body().strip();
    if (type.contains("json"))
      assertThat(begins).startsWith("{").endsWith("}");
    else if (type.startsWith("text/html"))
      assertThat(begins).startsWithIgnoringCase("<!").contains("<html");
    else if (type.startsWith("image/svg+xml"))
      assertThat(begins).startsWith("<");
    else
      assertThat(type).containsAnyOf("text/css", "openapi");
    if (type.startsWith("text/"))
      assertThat(type).containsIgnoringCase("charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/find", "/find/tecnica-dello-squat/milano", "/problems/not-found",
      "/find/nothing/nowhere", "/docs"})
  @Asvs({"v5.0.0-3.7.1", "v5.0.0-14.2.3"})
  void pagesLoadNothingFromAnybodyElseAndNoPlugIn(String address) {
    var page = Jsoup.parse(http.get(address, "Accept", "text/html").body());
    var loaded = Stream.concat(page.select("[src]").eachAttr("src").stream(),
        page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload]").eachAttr("href").stream())
        .toList();
    assertThat(loaded).isNotEmpty().allMatch(source -> source.matches("/[^/].*"));
    assertThat(page.select("object, embed, applet, iframe, [style*=url], form[action*=:]")).isEmpty();
  }

  @Test
  @Asvs({"v5.0.0-3.5.1", "v5.0.0-3.5.2"})
  void whatABrowserSendsByItselfOpensNothing() {
    for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data",
        "application/x-ndjson"))
      for (var path : List.of("/api/v1/admin/imports", "/api/v1/admin/index-rebuilds")) {
        var answer = http.send(http.request(path).POST(BodyPublishers.ofString("{}")).headers("Content-Type",
            type, "Cookie", "key=anything; SESSION=anything", "Origin", "https://anybody.example"));
        HttpProbe.problem(answer, 401, "authentication-required");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
      }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/trainers/nobody.css", "/api/v1/articles/squat-guide/style.css",
      "/find/squat-technique/milano/style.css", "/api/v1/admin/imports/logo.png", "/assets/none.css",
      "/api/v1/articles/squat-guide;style.css"})
  @Asvs("v5.0.0-14.2.5")
  void anAddressThatPretendsToBeAFileIsNotFound(String address) {
    var answer = http.get(address);
    assertThat(answer.statusCode()).isIn(400, 401, 404);
    assertThat(header(answer, "Cache-Control")).doesNotContain("public").doesNotContain("max-age=3");
  }

  private static String directive(HttpResponse<String> answer, String name) {
    return Stream.of(header(answer, "Content-Security-Policy").split("; *"))
        .filter(each -> each.split(" ")[0].equals(name)).findFirst().orElse("");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
