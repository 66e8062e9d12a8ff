package com.athleex.directory.web;

import static com.athleex.directory.web.HttpProbe.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person owns: its version, and changes to a part of it. */
@HttpTest
class OwnedIT {

  private static final String MERGE_PATCH = "application/merge-patch+json";

  @LocalServerPort
  private int port;

  private HttpProbe http = new HttpProbe(0);

  @BeforeEach
  void connect() {
    http = new HttpProbe(port);
  }

  @Test
  void itsVersionIsItsTagAndItIsNotStored() {
    var read = http.get("/api/v1/probe/owned");
    assertThat(read.headers().firstValue("ETag")).hasValue("\"7\"");
    assertThat(read.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(http.get("/api/v1/probe/owned", "If-None-Match", "\"7\"").statusCode()).isEqualTo(304);
    assertThat(http.get("/api/v1/probe/owned", "If-None-Match", "\"6\"").statusCode()).isEqualTo(200);
    var owner = http.get("/api/v1/probe/owned", "If-None-Match", "\"7\"", "X-API-Key", HttpProbe.KEY);
    assertThat(owner.statusCode()).isEqualTo(304);
    assertThat(owner.body()).isEmpty();
  }

  @Test
  void withoutItsVersionItIsNotChanged() {
    problem(http.send(http.request("/api/v1/probe/owned").header("Content-Type", MERGE_PATCH).method("PATCH",
        BodyPublishers.ofString("{}"))), 428, "precondition-required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "*", "\"5\", \"7\"", "\"5\",W/\"7\",\"7\""})
  void fromItsVersionItIsChanged(String version) {
    assertThat(patch(version, MERGE_PATCH, "{}").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "W/\"7\"", "7", "\"77\"", "\"5\", \"6\"", "\"*\"", "\"5 \"7\" \""})
  void fromAnotherVersionItIsNot(String version) {
    problem(patch(version, MERGE_PATCH, "{}"), 412, "precondition-failed");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{}|{\"name\":\"Ada\",\"motto\":\"Onward\",\"prices\":[{\"amount\":55.0}]}",
      "{\"motto\":null}|{\"name\":\"Ada\",\"motto\":null,\"prices\":[{\"amount\":55.0}]}",
      "{\"name\":\"Bea\",\"prices\":[]}|{\"name\":\"Bea\",\"motto\":\"Onward\",\"prices\":[]}"})
  void onlyWhatThePatchNamesIsChanged(String patch, String after) {
    for (var type : new String[]{MERGE_PATCH, "application/json"}) {
      var answer = patch("\"7\"", type, patch);
      assertThat(answer.body()).isEqualTo(after);
      assertThat(answer.headers().firstValue("ETag")).hasValue("\"8\"");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"colour\":1}|/colour|there is no \"colour\" here",
      "{\"name\":null}|/name|must not be blank",
      "{\"prices\":[{\"amount\":-1}]}|/prices/0/amount|must be greater than 0",
      "{\"prices\":[{\"amount\":\"x\"}]}|/prices/0/amount|must be a number",
      "{\"prices\":[{\"amount\":1,\"per\":2}]}|/prices/0/per|there is no \"per\" here",
      "{\"motto\":{\"a\":1}}|/motto|must be text"})
  void aWrongFieldIsPointedAt(String patch, String pointer, String detail) {
    var problem = problem(patch("\"7\"", MERGE_PATCH, patch), 400, "invalid-request");
    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
    assertThat(problem.at("/errors/0/detail").asString()).isEqualTo(detail);
  }

  @ParameterizedTest
  @CsvSource({"[], invalid-request", "\"x\", invalid-request", "null, invalid-request", "{, malformed-body"})
  void whatIsNoObjectIsNoPatch(String patch, String slug) {
    problem(patch("\"7\"", MERGE_PATCH, patch), 400, slug);
  }

  private HttpResponse<String> patch(String version, String type, String json) {
    return http.send(http.request("/api/v1/probe/owned").headers("If-Match", version, "Content-Type", type)
        .method("PATCH", BodyPublishers.ofString(json)));
  }
}
