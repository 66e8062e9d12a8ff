package com.athleex.directory.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.PageVisitor;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody writes on pages counts as what they write through the API. */
@IntegrationTest
@SpringBootTest(properties = {"directory.demo.enabled=false", "directory.web.limits.writes.quota=30",
    "directory.web.limits.writes.window=PT24H"})
class PageWritesIT {

  private static final int QUOTA = 30;
  private static final String SESSION = "__Host-session";

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  private int networks;

  @Test
  void whereverTheyAreOneAccountWritesSoOftenOnPagesAndThroughTheApi() {
    var person = people.athlete();
    var visitor = new PageVisitor(http).signIn(person);
    var token = visitor.page("/account").select("input[name=_csrf]").attr("value");

    for (int left = QUOTA - 1; left > 0; left--) {
      var saved = save(visitor, token);
      assertThat(saved).hasStatus3xxRedirection();
      assertThat(saved).headers().hasValue("RateLimit-Policy", "\"writes\";q=30;w=86400");
      assertThat(saved.getResponse().getHeader("RateLimit")).startsWith("\"writes\";r=" + left + ";t=");
    }
    assertThat(throughTheApi(person)).hasStatus(200);
    assertThat(save(visitor, token)).hasStatus(429).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
    assertThat(throughTheApi(person)).hasStatus(429);
    assertThat(visitor.open("/account")).as("reads are others").hasStatusOk();
  }

  private MvcTestResult save(PageVisitor visitor, String token) {
    return http.post().uri("/account").accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED).formField("_csrf", token)
        .formField("displayName", "Somebody Else").formField("locale", "en").formField("version", "*")
        .cookie(new Cookie(SESSION, visitor.cookie(SESSION))).with(request -> {
          request.setRemoteAddr("198.51.100." + networks++);
          return request;
        }).exchange();
  }

  private MvcTestResult throughTheApi(Person person) {
    return http.patch().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, person.bearer())
        .header(HttpHeaders.IF_MATCH, "*").contentType(MediaType.APPLICATION_JSON)
        .content("{\"displayName\":\"Somebody Else\"}").exchange();
  }
}
