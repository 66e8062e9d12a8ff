package com.athleex.directory.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.web.PublicAddress;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What pages of others, and those who build them, get. */
@IntegrationTest
class EmbedIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  Scripts scripts;
  @Autowired
  PublicAddress here;

  @Test
  void theScriptIsForEveryPageForEverUnderItsHashAndBrieflyUnderItsName() {
    var pinned = http.get().uri(scripts.current().path()).header("Origin", "https://anybody.example")
        .exchange();
    assertThat(pinned).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*")
        .hasHeader("Cross-Origin-Resource-Policy", "cross-origin")
        .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
        .hasHeader("Content-Type", "text/javascript;charset=UTF-8");
    assertThat(pinned.getResponse().getHeaders("Access-Control-Allow-Origin")).hasSize(1);
    assertThat(pinned.getResponse().getContentAsByteArray()).isEqualTo(scripts.current().text());
    assertThat(get("/embed/v1/trainer-cta.js")).hasStatusOk().hasHeader("Cache-Control",
        "max-age=600, public").hasHeader("Access-Control-Allow-Origin", "*");
    assertThat(get("/embed/v1/trainer-cta.0123456789abcdef.js")).hasStatus(404);
  }

  @Test
  void itIsSentCompressedToWhoeverTakesThat() {
    var zipped = http.get().uri(scripts.current().path()).header("Accept-Encoding", "gzip, br").exchange();
    assertThat(zipped).hasHeader("Content-Encoding", "gzip");
    assertThat(zipped.getResponse().getContentAsByteArray()).isEqualTo(scripts.current().compressed());
    assertThat(zipped.getResponse().getHeaders("Vary")).anyMatch(vary -> vary.contains("Accept-Encoding"));
  }

  @Test
  void theFrameMayStandOnEveryPageAndNothingElseMay() {
    var frame = get("/embed/v1/frame?article=lower-back-pain-lifting&near=Milano&country=IT&lang=it");
    assertThat(frame).hasStatusOk().doesNotContainHeader("X-Frame-Options");
    assertThat(frame.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'")
        .endsWith("frame-ancestors *").doesNotContain("unsafe");
    var element = page(frame).selectFirst("trainer-cta[placement=after-red-flags][near=Milano][country=IT]");
    assertThat(element).isNotNull();
    assertThat(page(frame).select("html").attr("lang")).isEqualTo("it");
    assertThat(get("/embed/example")).hasStatusOk().hasHeader("X-Frame-Options", "DENY");
    assertThat(get("/embed")).hasStatusOk().hasHeader("X-Frame-Options", "DENY");
    assertThat(get("/embed/v1/frame?article=nothing")).hasStatus(404);
  }

  @Test
  void whatReadersWriteIntoTheAddressOfTheFrameStaysText() {
    var page = page(get("/embed/v1/frame?article=squat-guide&near=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("trainer-cta").attr("near")).isEqualTo("\"><script>alert(1)</script>");
  }

  @Test
  void integratorsCopyTheIntegrityOfWhatIsServed() {
    var page = page(get("/embed?article=squat-guide"));
    assertThat(page.select("#pinned").text()).contains(scripts.current().integrity(),
        here.of(scripts.current().path()).toString());
    assertThat(page.text()).contains("<trainer-cta article=\"squat-guide\" placement=\"end\"");
    assertThat(page(get("/embed?lang=it")).select("h1").text()).startsWith("Metti");
  }

  @Test
  void theExamplesShowEveryPlacementInBothLanguages() {
    for (var language : new String[]{"en", "it"}) {
      var page = page(get("/embed/example?lang=" + language));
      assertThat(page.select("html").attr("lang")).isEqualTo(language);
      assertThat(page.select("trainer-cta").eachAttr("placement")).containsExactly("inline",
          "after-red-flags", "faq", "end");
      assertThat(page.select("trainer-cta > a")).hasSize(4);
      assertThat(page.select("[style], script:not([src])")).isEmpty();
    }
  }

  @Test
  void anArticlesAddressBecomesAFrameOfTheSizeThatIsLeft() {
    var answer = oembed(
        "url=" + here.of("/articles/lower-back-pain-lifting") + "&maxwidth=300&maxheight=9999");
    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/json").bodyJson()
        .hasPathSatisfying("$.version", version -> assertThat(version).isEqualTo("1.0"))
        .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("rich"))
        .hasPathSatisfying("$.provider_url", url -> assertThat(url).isEqualTo(here.of("/").toString()))
        .hasPathSatisfying("$.width", width -> assertThat(width).isEqualTo(300))
        .hasPathSatisfying("$.height", height -> assertThat(height).isEqualTo(480))
        .hasPathSatisfying("$.html",
            html -> assertThat(html).asString().startsWith("<iframe src=\"" + here.of(
                "/embed/v1/frame?article=lower-back-pain-lifting&amp;placement=after-red-flags&amp;lang=en")
                + "\" width=\"300\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "url=", "url=https://elsewhere.example/articles/squat-guide",
      "url=javascript:alert(1)", "url=/articles/squat-guide"})
  void ofOthersAddressesNothingIsEmbedded(String query) {
    assertThat(oembed(query)).hasStatus(404);
  }

  @ParameterizedTest
  @CsvSource({"xml,501", "yaml,501", "json,200"})
  void onlyJsonIsOffered(String format, int status) {
    assertThat(oembed("url=" + here.of("/articles/squat-guide") + "&format=" + format)).hasStatus(status);
  }

  private MvcTestResult oembed(String query) {
    return get("/embed/v1/oembed?" + query);
  }

  private MvcTestResult get(String address) {
    return http.get().uri(java.net.URI.create(address)).exchange();
  }

  private static Document page(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
