package com.athleex.directory.ctas;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.search.Publisher;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Links that are counted on their way. */
@IntegrationTest
class GoIT {

  private static final String BACK = "/go/lower-back-pain-lifting.after-red-flags.find-a-trainer";

  @Autowired
  MockMvcTester http;
  @Autowired
  Publisher publisher;

  @BeforeEach
  void oneCoachInMilano() {
    publisher
        .publishOnly(trainer("milano").at(45.4642, 9.19).helpingWith("lower-back-pain", "squat-technique"));
  }

  @Test
  void itLeadsInOneStepToThePageNearTheReader() {
    var answer = get(BACK + "?near=Milano&lang=it&ref=lower-back-pain-lifting.after-red-flags.a.1.x");
    assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasHeader("X-Robots-Tag", "noindex")
        .hasHeader("Referrer-Policy", "same-origin").hasHeader(HttpHeaders.LOCATION,
            "/find/mal-di-schiena-lombare/milano?ref=lower-back-pain-lifting.after-red-flags.a.1.x");
    assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    assertThat(http.get().uri(location(answer))).hasStatusOk();
  }

  @Test
  void itGoesAsFarAsTheNextCoachAndSaysSo() {
    assertThat(location(get(BACK + "?near=Torino&lang=en")))
        .startsWith("/find/lower-back-pain/turin?radiusKm=200");
    assertThat(location(get(BACK + "?near=Palermo&lang=en")))
        .startsWith("/find/lower-back-pain/palermo?ref=");
  }

  @Test
  void aPlainLinkNeedsNothingBesides() {
    assertThat(location(get(BACK))).matches(
        "/find/lower-back-pain\\?ref=lower-back-pain-lifting\\.after-red-flags\\.a\\.[A-Za-z0-9._-]+");
    assertThat(location(get(BACK + "?variant=b"))).contains("after-red-flags.b.");
    assertThat(location(get(BACK + "?near=Xyzzyqwerty&sort=silly&anything=1")))
        .startsWith("/find/lower-back-pain?ref=");
    assertThat(location(get("/go/lower-back-pain-lifting.faq.guide.squat-guide?lang=it")))
        .startsWith("/articles/squat-guide?ref=").endsWith("&lang=it");
    assertThat(location(get("/go/head-knocks.end.end-block"))).matches("/for-athletes\\?ref=[^#]+#start");
  }

  @Test
  void aCampaignsMarksArePassedOn() {
    assertThat(location(get(BACK + "?utm_source=blog%20post&utm_campaign=a%26b&utm_x=" + "y".repeat(201))))
        .endsWith("&utm_campaign=a%26b&utm_source=blog%20post");
  }

  @Test
  void whatThereIsNotIsAProblem() {
    for (var id : new String[]{"nothing", "nothing.end.start-free", "head-knocks.end.find-a-trainer",
        "lower-back-pain-lifting.inline.find-a-trainer", "lower-back-pain-lifting.faq.guide.knee-pain-squat"})
      assertThat(get("/go/" + id)).as(id).hasStatus(HttpStatus.NOT_FOUND).bodyJson().extractingPath("$.type")
          .isEqualTo("/problems/cta-not-found");
    assertThat(http.get().uri("/go/nothing").header("Accept", "text/html")).hasStatus(HttpStatus.NOT_FOUND)
        .hasContentTypeCompatibleWith("text/html");
    assertThat(http.head().uri(BACK)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(http.post().uri(BACK).header("Authorization", "")).hasStatus4xxClientError();
  }

  /** More than a hundred tries to be led elsewhere. */
  @Test
  @Asvs("v5.0.0-3.7.2")
  void nobodyIsEverLedToAnotherOrigin() throws IOException {
    var tries = new ClassPathResource("ctas/hostile-links.txt").getContentAsString(StandardCharsets.UTF_8)
        .lines().toList();
    assertThat(tries).hasSizeGreaterThan(100);
    int led = 0;
    for (var each : tries) {
      var answer = http.get().uri(URI.create(each)).exchange();
      assertThat(answer.getResponse().getStatus()).as(each).isBetween(300, 499);
      var location = answer.getResponse().getHeader(HttpHeaders.LOCATION);
      if (location == null)
        continue;
      led++;
      assertThat(location).as(each).matches("/[!-~&&[^/\\\\]][!-~&&[^\\\\]]*").hasSizeLessThan(4000);
      var target = URI.create("https://trainers.example").resolve(location);
      assertThat(target.getHost()).as(each).isEqualTo("trainers.example");
      assertThat(target.getPath()).as(each).matches("/(find|articles|for-athletes)(/[a-z0-9-]+)*");
    }
    assertThat(led).isGreaterThan(80);
  }

  private static String location(MvcTestResult answer) {
    assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
    return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
  }

  private MvcTestResult get(String address) {
    return http.get().uri(URI.create(address)).exchange();
  }
}
