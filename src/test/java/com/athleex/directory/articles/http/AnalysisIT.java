package com.athleex.directory.articles.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.athleex.directory.IntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class AnalysisIT {

  private static final String URL = "/api/v1/articles/analysis";

  @Autowired
  MockMvcTester http;

  @Autowired
  JsonMapper json;

  @Test
  void analysesTheCustomersTextAsItIs() {
    var answer = post("text/plain", read("lower-back-pain-lifting.txt"));
    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyJson().hasPathSatisfying("$.readingMinutes", it -> it.assertThat().isEqualTo(11))
        .hasPathSatisfying("$.specialties[0].slug", it -> it.assertThat().isEqualTo("lower-back-pain"))
        .hasPathSatisfying("$.situations.rows.length()", it -> it.assertThat().isEqualTo(5))
        .hasPathSatisfying("$.situations.rows[0].urgency", it -> it.assertThat().isEqualTo("self-care"))
        .hasPathSatisfying("$.redFlags[4].urgency", it -> it.assertThat().isEqualTo("emergency"))
        .hasPathSatisfying("$.faq.length()", it -> it.assertThat().isEqualTo(5))
        .hasPathSatisfying("$.guides[*].slug",
            it -> it.assertThat().asArray().containsExactly("deadlift-form-guide", "squat-guide",
                "posture-exercises"))
        .hasPathSatisfying("$.callsToAction[*].kind",
            it -> it.assertThat().asArray().containsExactly("find-a-trainer", "how-it-works", "start-free"));
  }

  @ParameterizedTest
  @CsvSource({"text/html,knee-pain-running.html,Runner’s knee and the gym",
      "text/markdown,first-barbell-month.md,Your first month with a barbell",
      "text/plain;charset=UTF-8,spalla-e-panca.txt,Spalla dolente e panca piana: che cosa cambiare e quando fermarsi"})
  void readsEachFormat(String type, String file, String title) {
    assertThat(post(type, read(file))).bodyJson().extractingPath("$.title").isEqualTo(title);
  }

  @Test
  void readsJsonWithATitleOfItsOwn() {
    var body = json.writeValueAsBytes(
        Map.of("title", "On squatting", "format", "markdown", "text", "## Depth\n\nSquat."));
    var answer = post("application/json", body);
    assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("On squatting");
    assertThat(answer).bodyJson().extractingPath("$.specialties[0].slug").isEqualTo("squat-technique");
  }

  @Test
  void refusesWhatItCannotRead() {
    assertThat(post("text/plain", " \n".getBytes(StandardCharsets.UTF_8)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyJson()
        .extractingPath("$.type").isEqualTo("/problems/empty-article");
    assertThat(post("application/json", "{\"text\":\"a\",\"words\":1}".getBytes(StandardCharsets.UTF_8)))
        .hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(post("application/json", "{\"text\":null}".getBytes(StandardCharsets.UTF_8)))
        .hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(post("application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8)))
        .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    assertThat(post("text/plain", new byte[262_145])).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    assertThat(post("text/plain;charset=nonsense", "a".getBytes(StandardCharsets.UTF_8)))
        .hasStatus4xxClientError();
    assertThat(http.get().uri(URL)).hasStatus4xxClientError();
  }

  @Test
  void answersATextThatIsNoTextAtAll() {
    assertThat(post("text/html", "<".repeat(200_000).getBytes(StandardCharsets.UTF_8))).hasStatusOk();
    assertThat(post("text/plain", new byte[]{(byte) 0xff, (byte) 0xfe, 0, 65})).hasStatusOk();
  }

  private MvcTestResult post(String type, byte[] body) {
    return http.post().uri(URL).with(user("editor").roles("EDITOR")).header("Content-Type", type)
        .accept(MediaType.APPLICATION_JSON).content(body)
        .exchange();
  }

  private static byte[] read(String file) {
    try {
      return new ClassPathResource("articles/" + file).getContentAsByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
