package com.athleex.directory.web.openapi;

import com.athleex.directory.web.IfMatch;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says of parameters what is the same everywhere, and nothing that only Java
 * knows.
 */
@Component
class PlainParameters implements OpenApiCustomizer {

  // OpenAPI has other places for these
  private static final Set<String> NOT_PARAMETERS = Set.of("Accept", "Content-Type", "Authorization");

  @Override
  public void customise(OpenAPI document) {
    document.getPaths().values().forEach(item -> item.readOperations().forEach(operation -> {
      if (operation.getParameters() != null) {
        operation.getParameters().removeIf(parameter -> NOT_PARAMETERS.contains(parameter.getName()));
        operation.getParameters().forEach(PlainParameters::complete);
      }
      keepLines(operation);
    }));
  }

  private static void complete(Parameter parameter) {
    if (parameter.getSchema() != null)
      withoutNull(parameter.getSchema());
    if ("path".equals(parameter.getIn())) {
      parameter.setDescription(
          Objects.requireNonNullElse(parameter.getDescription(), "Which one, by its " + parameter.getName()));
      if (parameter.getExample() == null && isId(parameter))
        parameter.setExample("0b7a1a52-0a55-4d8e-9d0c-53f5a1f4a0c1");
    }
    if (IfMatch.HEADER.equals(parameter.getName()))
      // not so to Spring, which would answer 400 instead of 428
      parameter.required(true).example("\"3\"")
          .description("The `ETag` of the version that you read; `*` for whichever there is");
    if ("cursor".equals(parameter.getName()) && parameter.getExample() == null)
      parameter.setExample("bmV4dAo3lk2tIYpfmyZ3ku8Yy2I");
  }

  private static boolean isId(Parameter parameter) {
    return parameter.getSchema() != null && "uuid".equals(parameter.getSchema().getFormat());
  }

  // a parameter is left out; it is never null
  private static void withoutNull(Schema<?> schema) {
    if (schema.getTypes() != null && schema.getTypes().contains("null") && schema.getTypes().size() > 1)
      schema.setTypes(new LinkedHashSet<>(
          schema.getTypes().stream().filter(type -> !"null".equals(type)).toList()));
  }

  // a body of lines is text, even where its only line happens to be JSON
  private static void keepLines(Operation operation) {
    var content = operation.getRequestBody() == null ? null : operation.getRequestBody().getContent();
    if (content == null)
      return;
    for (var lines : List.of("application/x-ndjson", "text/plain", "text/html")) {
      var body = content.get(lines);
      if (body == null)
        continue;
      if (body.getExample() instanceof JsonNode parsed)
        body.setExample(parsed.toString());
      if (body.getExamples() != null)
        body.getExamples().values().forEach(example -> {
          if (example.getValue() instanceof JsonNode parsed)
            example.setValue(parsed.toString());
        });
    }
  }
}
