package com.athleex.directory.trainers.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.trainers.Administrator;
import com.athleex.directory.trainers.Coach;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The form with which anybody reports a profile. */
@IntegrationTest
class ReportPageIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;

  String name;
  String address;
  String handle;

  @BeforeEach
  void someone() {
    name = "Quillivant Reported " + UUID.randomUUID().toString().substring(0, 8);
    handle = Coach.published(http, sql, name).handle();
    address = "/trainers/" + handle + "/report";
  }

  @Test
  void whatSomebodyReportsReachesAPerson() {
    assertThat(html(http.get().uri(address).exchange()).select("h1").text()).contains(name);
    var answer = post("reason=false-claims&text=The+certificate+has+another+name.&email=");
    assertThat(answer).hasStatus(200);
    assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(html(answer).select("[role=status]").text()).startsWith("Thank you");
    assertThat(html(answer).select("form[method=post]")).isEmpty();
    assertThat(Administrator.signedIn(http).waiting("report", handle).toString())
        .contains("false-claims", "The certificate has another name.");
  }

  @Test
  void whoeverForgetsTheReasonIsToldBesideItAndLosesNothing() {
    var answer = post("text=Kept+words+%3Cb%3E&email=nobody-at-all");
    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select("#reason-error").text()).isEqualTo("Please choose what is wrong.");
    assertThat(page.select("fieldset").attr("aria-describedby")).isEqualTo("reason-error");
    assertThat(page.select("#text").val()).isEqualTo("Kept words <b>");
    assertThat(page.select("#email").attr("aria-describedby")).startsWith("email-error");
    assertThat(page.select("#email").attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void aPageOfOthersCannotSendItsVisitorsAndWhoIsNotPublicHasNoForm() {
    assertThat(http.post().uri(address).contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .header("Sec-Fetch-Site", "cross-site").content("reason=spam")).hasStatus(403);
    assertThat(http.get().uri("/trainers/nobody-at-all/report").accept("text/html")).hasStatus(404);
    assertThat(http.post().uri("/trainers/nobody-at-all/report")
        .contentType(MediaType.APPLICATION_FORM_URLENCODED).content("reason=spam")).hasStatus(404);
  }

  private MvcTestResult post(String form) {
    return http.post().uri(address).contentType(MediaType.APPLICATION_FORM_URLENCODED).content(form)
        .exchange();
  }

  private static Document html(MvcTestResult answer) {
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
