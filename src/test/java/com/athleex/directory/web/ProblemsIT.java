package com.athleex.directory.web;

import static com.athleex.directory.web.HttpProbe.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HttpTest
class ProblemsIT {

  @LocalServerPort
  private int port;

  private HttpProbe http = new HttpProbe(0);

  @BeforeEach
  void connect() {
    http = new HttpProbe(port);
  }

  @Test
  @Asvs("v5.0.0-15.3.3")
  void everyUnknownParameterIsNamed() {
    var problem = problem(http.get("/api/v1/probe?radiuskm=5&limit=3&colour=red"), 400, "unknown-parameter");
    assertThat(problem.path("errors").findValuesAsString("pointer")).containsExactly("?colour", "?radiuskm");
  }

  @Test
  @Asvs("v5.0.0-15.3.7")
  void whatARecordDeclaresIsKnownAndALanguageAlways() {
    assertThat(http.get("/api/v1/probe?radiusKm=5&format=in-person&format=online&lang=it").body())
        .contains("\"radiusKm\":5.0").contains("[\"in-person\",\"online\"]");
    problem(http.get("/api/v1/probe?limit=1&limit=2"), 400, "invalid-request");
    problem(http.get("/api/v1/probe?lang=xx"), 400, "invalid-request");
  }

  @ParameterizedTest
  @CsvSource({"radiusKm=NaN, ?radiusKm, must be a number", "radiusKm=1e309, ?radiusKm, must be a number",
      "radiusKm=0x1p3, ?radiusKm, must be a number",
      "radiusKm=101, ?radiusKm, must be less than or equal to 100",
      "limit=many, ?limit, must be a whole number",
      "format=outdoors, ?format, 'must be one of: in-person, online'"})
  @Asvs({"v5.0.0-2.2.1", "v5.0.0-15.3.5"})
  void aWrongParameterIsNamedWithWhatWouldBeRight(String query, String pointer, String detail) {
    var problem = problem(http.get("/api/v1/probe?" + query), 400, "invalid-request");
    assertThat(pointer(problem)).isEqualTo(pointer);
    assertThat(problem.at("/errors/0/detail").asString()).isEqualTo(detail);
  }

  @Test
  void aMissingParameterAndOneOutOfRangeAreNamed() {
    assertThat(pointer(problem(http.get("/api/v1/probe/pages"), 400, "invalid-request")))
        .isEqualTo("?cursor");
    assertThat(pointer(problem(http.get("/api/v1/probe/pages?cursor=x&limit=101"), 400, "invalid-request")))
        .isEqualTo("?limit");
  }

  @Test
  void aForeignCursorIsRefused() {
    problem(http.get("/api/v1/probe/pages?cursor=Zm9yZWlnbmN1cnNvcndpdGhzaWduYXR1cmU"), 400,
        "invalid-cursor");
  }

  @Test
  void nothingIsFoundWhereNothingIs() {
    problem(http.get("/api/v1/nowhere"), 404, "not-found");
    problem(http.get("/nowhere"), 404, "not-found");
    problem(http.get("/error"), 404, "not-found");
    problem(http.get("/api/v1/probe/not-a-uuid"), 404, "not-found");
  }

  @Test
  @Asvs("v5.0.0-4.1.4")
  void anotherMethodIsToldWhichOnesThereAre() {
    var answer = http.send(http.request("/api/v1/probe").DELETE());
    problem(answer, 405, "method-not-allowed");
    assertThat(answer.headers().firstValue("Allow").orElse("").split(", *")).contains("GET", "POST");
  }

  @ParameterizedTest
  @CsvSource({"text/html", "image/png", "nonsense", "a/b/c", "application/xml;q=1"})
  void anAcceptThatCannotBeSatisfiedIsStillAnsweredAsAProblem(String accept) {
    problem(http.get("/api/v1/probe?format=online", "Accept", accept), 406, "not-acceptable");
  }

  @Test
  void aBodyOfAnotherTypeIsToldWhatIsRead() {
    var answer = http.post("/api/v1/probe", "text/csv", BodyPublishers.ofString("a,b"));
    problem(answer, 415, "unsupported-media-type");
    assertThat(answer.headers().firstValue("Accept").orElse("")).contains("application/json");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"name\":|malformed-body", "{'name':1}|malformed-body",
      "[]]|invalid-request",
      "\"x\"|invalid-request", "{\"name\":\"a\",\"name\":\"b\",\"prices\":[]}|malformed-body",
      "nul|malformed-body"})
  @Asvs("v5.0.0-15.3.5")
  void aBodyThatIsNotTheJsonItShouldBeIsRefused(String json, String slug) {
    problem(http.postJson("/api/v1/probe", json), 400, slug);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{\"name\":\"A\",\"prices\":[],\"colour\":1}|/colour|there is no \"colour\" here",
      "{\"name\":\"A\",\"prices\":[{\"amount\":\"x\"}]}|/prices/0/amount|must be a number",
      "{\"name\":\"A\",\"prices\":[{\"amount\":-1}]}|/prices/0/amount|must be greater than 0",
      "{\"name\":\" \",\"prices\":[]}|/name|must not be blank",
      "{\"name\":\"A\",\"prices\":{}}|/prices|must be a list",
      "{\"name\":\"A\",\"prices\":[],\"kind\":\"ONLINE\"}|/kind|must be one of: in-person, online"})
  @Asvs({"v5.0.0-2.2.1", "v5.0.0-15.3.3", "v5.0.0-15.3.5"})
  void aWrongFieldIsPointedAt(String json, String pointer, String detail) {
    var problem = problem(http.postJson("/api/v1/probe", json), 400, "invalid-request");
    assertThat(pointer(problem)).isEqualTo(pointer);
    assertThat(problem.at("/errors/0/detail").asString()).isEqualTo(detail);
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/probe,[,],invalid-request", "/api/v1/probe,{\"prices\":,},invalid-request",
      "/api/v1/probe/anything,[,],malformed-body", "/api/v1/probe/anything,{\"x\":,},malformed-body"})
  @Asvs("v5.0.0-16.5.3")
  void deepJsonIsRefusedWithoutHarm(String path, String open, String close, String slug) {
    problem(http.postJson(path, open.repeat(5_000) + "1" + close.repeat(5_000)), 400, slug);
  }

  @Test
  void noBodyWhereOneIsNeededIsSaidPlainly() {
    problem(http.post("/api/v1/probe", "application/json", BodyPublishers.noBody()), 400, "invalid-request");
  }

  @Test
  @Asvs("v5.0.0-16.5.1")
  void aFailureOfOursTellsNothingOfItself() {
    var answer = http.get("/api/v1/probe/failing");
    problem(answer, 500, "internal-error");
    assertThat(answer.body()).doesNotContain("hunter2").doesNotContain("Exception");
  }

  private static String pointer(JsonNode problem) {
    return problem.at("/errors/0/pointer").asString();
  }
}
