package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@HttpTest
class OpenApiIT {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head",
      "options");

  @LocalServerPort
  private int port;

  private JsonNode document = JsonMapper.shared().createObjectNode();

  @BeforeEach
  void read() {
    document = JsonMapper.shared().readTree(new HttpProbe(port).get("/v3/api-docs").body());
  }

  @Test
  void theDocumentIsOpenApi31AndStandsAsYamlToo() {
    assertThat(document.path("openapi").asString()).startsWith("3.1");
    assertThat(document.at("/info/description").asString()).isNotBlank();
    assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
    assertThat(new HttpProbe(port).get("/openapi.yaml").body()).contains("openapi: 3.1");
  }

  @Test
  void theDocumentIsKeptForTheLinter() throws IOException {
    var routes = (ObjectNode) document.path("paths");
    routes.propertyNames().stream().filter(path -> path.startsWith("/api/v1/probe")).toList()
        .forEach(routes::remove);
    Files.writeString(Path.of("target/openapi.json"), document.toPrettyString());
    assertThat(Path.of("target/openapi.json")).isNotEmptyFile();
  }

  @Test
  void everyOperationHasAnIdOfItsOwnASummaryAndTheLanguage() {
    var ids = new HashSet<String>();
    var incomplete = new ArrayList<String>();
    eachOperation((name, operation) -> {
      if (!ids.add(operation.path("operationId").asString(""))
          || operation.path("operationId").asString("").matches(".*_\\d+"))
        incomplete.add(name + " has no id of its own");
      if (operation.path("summary").asString("").isBlank())
        incomplete.add(name + " has no summary");
      if (name.contains("/api/") && !operation.path("parameters").toString().contains("lang"))
        incomplete.add(name + " takes no language");
    });
    assertThat(incomplete).isEmpty();
    assertThat(ids).contains("searchProbes");
  }

  @Test
  void everyProblemOfEveryOperationIsShapedAndHasAnExample() {
    var incomplete = new ArrayList<String>();
    eachOperation((name, operation) -> {
      assertThat(operation.path("responses").propertyNames()).as(name).contains("400", "406", "429", "500",
          "503");
      operation.path("responses").properties().stream()
          .filter(response -> response.getKey().matches("[45]..")).forEach(response -> {
            var content = response.getValue().path("content").path("application/problem+json");
            if (!content.at("/schema/$ref").asString("").endsWith("/Problem")
                || content.path("examples").isEmpty() && content.path("example").isMissingNode()
                || response.getValue().path("description").asString("").isBlank())
              incomplete.add(name + " " + response.getKey());
          });
    });
    assertThat(incomplete).isEmpty();
  }

  @Test
  void parametersAreDescribedWithExamples() {
    var incomplete = new ArrayList<String>();
    eachOperation((name, operation) -> operation.path("parameters").forEach(parameter -> {
      var complete = parameter.has("$ref") || !parameter.path("description").asString("").isBlank()
          && (parameter.has("example") || parameter.has("examples") || parameter.path("schema").has("example")
              || parameter.path("schema").has("examples")
              || parameter.path("schema").has("default") || parameter.path("schema").has("enum")
              || parameter.path("schema").path("items").has("enum") || parameter.path("schema").has("$ref")
              || parameter.path("schema").path("items").has("$ref")
              || parameter.path("schema").path("type").asString("").equals("boolean"));
      if (!complete)
        incomplete.add(name + " " + parameter.path("name").asString());
    }));
    assertThat(incomplete).isEmpty();
  }

  @Test
  void whatEveryRouteSharesIsDescribed() {
    var effects = document.at("/paths/~1api~1v1~1probe~1effects/post");
    assertThat(effects.path("parameters").findValuesAsString("name")).contains("Idempotency-Key");
    assertThat(effects.path("responses").propertyNames()).contains("409", "422");
    assertThat(effects.at("/responses/429/headers").propertyNames()).contains("RateLimit", "Retry-After");
    var owned = document.at("/paths/~1api~1v1~1probe~1owned/patch");
    assertThat(owned.path("parameters").findValuesAsString("name")).contains("If-Match")
        .doesNotContain("Idempotency-Key");
    assertThat(owned.path("responses").propertyNames()).contains("412", "428").doesNotContain("422");
    var patch = owned.at("/requestBody/content/application~1merge-patch+json/schema");
    assertThat(patch.path("properties").propertyNames()).contains("name", "motto", "prices");
    assertThat(patch.path("required").isEmpty()).isTrue();
    assertThat(document.toString()).doesNotContain("ObjectNode");
  }

  @Test
  void enumsAreNamedAsOnTheWire() {
    assertThat(document.toString()).contains("\"in-person\"").doesNotContain("IN_PERSON");
  }

  private void eachOperation(BiConsumer<String, JsonNode> look) {
    document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
        .filter(member -> METHODS.contains(member.getKey()))
        .forEach(operation -> look.accept(operation.getKey() + " " + path.getKey(), operation.getValue())));
    assertThat(List.copyOf(document.path("paths").propertyNames())).isNotEmpty();
  }
}
