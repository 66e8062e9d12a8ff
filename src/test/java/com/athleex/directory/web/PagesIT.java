package com.athleex.directory.web;

import static com.athleex.directory.web.HttpProbe.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class PagesIT {

  @LocalServerPort
  private int port;

  private HttpProbe http = new HttpProbe(0);

  @BeforeEach
  void connect() {
    http = new HttpProbe(port);
  }

  @Test
  void theStartPageLeadsToTheDocumentationAndTheSearch() {
    var page = http.get("/", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("href=\"/docs\"").contains("href=\"/find?lang=en\"")
        .doesNotContain("<script>")
        .doesNotContain("style=");
    assertThat(http.get("/?lang=it").body()).contains("<html lang=\"it\">").contains("Trova un trainer");
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemHasAPageInBothLanguages(WebProblem problem) {
    for (var language : ReaderLanguage.SPOKEN) {
      var page = http.get("/problems/" + problem.slug() + "?lang=" + language.getLanguage());
      assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
      assertThat(page.body()).contains(problem.slug()).doesNotContain("{0}").doesNotContain("??");
    }
    assertThat(http.get("/problems/" + problem.slug() + "?lang=it").body())
        .isNotEqualTo(http.get("/problems/" + problem.slug() + "?lang=en").body());
  }

  @Test
  void aProblemThatIsNoneHasNoPage() {
    problem(http.get("/problems/no-such-problem"), 404, "not-found");
  }

  @Test
  void aBrowserThatIsLostGetsAPageAndAProgramAProblem() {
    var page = http.get("/nowhere", "Accept", "text/html,*/*;q=0.8", "Accept-Language", "it");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).contains("Qui non c&#39;è nulla");
    problem(http.get("/api/v1/nowhere", "Accept", "text/html"), 404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({"/assets/site.css, text/css", "/favicon.svg, image/svg+xml", "/favicon.ico, image/"})
  void staticFilesAreServed(String path, String type) {
    var file = http.get(path);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("max-age");
  }
}
