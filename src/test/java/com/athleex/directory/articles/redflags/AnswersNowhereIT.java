package com.athleex.directory.articles.redflags;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.me.Traces;
import com.athleex.directory.web.WebSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Plants answers wherever one can be sent, and looks for them everywhere. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class AnswersNowhereIT {

  private static final String MARK = "vespertine-kumquat";
  private static final String FLAG = "bladder-or-bowel-change";
  private static final String OUTCOME = "/api/v1/articles/lower-back-pain-lifting/red-flags/outcome";
  private static final String FORM = "specialty=lower-back-pain&ref=lower-back-pain-lifting&flag=";

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;
  @Autowired
  WebSettings web;
  @Autowired
  ObjectProvider<MeterRegistry> meters;

  @Test
  void noAnswerIsKeptOrTold(CapturedOutput log) {
    send(200, "{\"flags\":[\"" + FLAG + "\"]}");
    for (var refused : List.of("{\"flags\":[\"" + MARK + "\"]}", "{\"flags\":\"" + MARK + "\"}",
        "{\"flags\":[" + MARK, "{\"flags\":[],\"" + MARK + "\":1}", "{\"flags\":[{\"a\":\"" + MARK + "\"}]}",
        "{\"flags\":[],\"country\":\"" + MARK + "\"}", MARK))
      send(400, refused);
    sendForm("/find/gate?lang=en", 200, FLAG);
    sendForm("/find/gate?lang=en", 400, MARK);
    for (var address : List.of("/find/gate?lang=en", "/find/gate"))
      sendForm(address, 400, MARK + "%ff&none=" + MARK);

    assertThat(log).doesNotContain(MARK).doesNotContain(FLAG);
    var traces = new Traces(sql, Objects.requireNonNull(web.keys().getParent()));
    assertThat(traces.tablesWith("lower-back-pain-lifting")).as("the search finds what is there")
        .isNotEmpty();
    for (var planted : List.of(MARK, FLAG)) {
      assertThat(traces.tablesWith(planted)).isEmpty();
      assertThat(traces.filesWith(planted)).isEmpty();
    }
    meters.ifAvailable(all -> assertThat(all.getMeters()).allSatisfy(
        meter -> assertThat(meter.getId().toString()).doesNotContain(MARK).doesNotContain(FLAG)));
  }

  private void send(int status, String body) {
    assertThat(http.post().uri(OUTCOME).contentType(MediaType.APPLICATION_JSON).content(body))
        .hasStatus(status);
  }

  private void sendForm(String address, int status, String flag) {
    assertThat(http.post().uri(address).contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .accept(MediaType.TEXT_HTML).content(FORM + flag)).hasStatus(status);
  }
}
