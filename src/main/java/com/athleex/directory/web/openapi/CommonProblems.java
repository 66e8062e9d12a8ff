package com.athleex.directory.web.openapi;

import com.athleex.directory.web.IfMatch;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives each operation the problems that any of its kind can answer, and every
 * problem its shape and an example.
 */
@Component
@Order(0) // others describe what it adds
class CommonProblems implements OpenApiCustomizer {

  private static final String MEDIA_TYPE = "application/problem+json";
  private static final Map<Integer, String> SLUGS = Map.ofEntries(Map.entry(400, "invalid-request"),
      Map.entry(401, "authentication-required"), Map.entry(403, "access-denied"), Map.entry(404, "not-found"),
      Map.entry(406, "not-acceptable"), Map.entry(409, "conflict"), Map.entry(412, "precondition-failed"),
      Map.entry(413, "body-too-large"), Map.entry(415, "unsupported-media-type"),
      Map.entry(422, "idempotency-key-reused"), Map.entry(428, "precondition-required"),
      Map.entry(429, "too-many-requests"), Map.entry(500, "internal-error"),
      Map.entry(503, "unavailable"));

  private final MessageSource messages;

  CommonProblems(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public void customise(OpenAPI document) {
    ModelConverters.getInstance(true).readAll(Problem.class).forEach(document.getComponents()::addSchemas);
    document.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
      var told = Objects.requireNonNullElseGet(operation.getResponses(), ApiResponses::new);
      operation.setResponses(told);
      statuses(path, operation)
          .forEach(status -> told.computeIfAbsent(String.valueOf(status), any -> new ApiResponse()));
      told.forEach((status, response) -> {
        if (status.startsWith("4") || status.startsWith("5"))
          tell(Integer.parseInt(status), response);
      });
    }));
  }

  private static TreeSet<Integer> statuses(String path, Operation operation) {
    var statuses = new TreeSet<>(List.of(400, 406, 429, 500, 503));
    if (path.contains("{"))
      statuses.add(404);
    if (operation.getRequestBody() != null)
      statuses.addAll(List.of(413, 415));
    if (operation.getSecurity() != null && !operation.getSecurity().isEmpty())
      statuses.addAll(List.of(401, 403));
    if (takes(operation, IdempotencyKeyParameter.NAME))
      statuses.addAll(List.of(409, 422));
    if (takes(operation, IfMatch.HEADER))
      statuses.addAll(List.of(412, 428));
    return statuses;
  }

  private static boolean takes(Operation operation, String header) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
  }

  // springdoc gives a described refusal the success's content: it is replaced
  private void tell(int status, ApiResponse response) {
    if (response.get$ref() != null)
      return;
    if (response.getDescription() == null || response.getDescription().isBlank())
      response.setDescription(message(status, "title"));
    var told = response.getContent() == null ? null : response.getContent().get(MEDIA_TYPE);
    var content = told == null ? new MediaType() : told;
    content.setSchema(new Schema<>().$ref("#/components/schemas/Problem"));
    if (content.getExample() == null && content.getExamples() == null)
      content.addExamples("problem", new Example().value(example(status)));
    response.setContent(new Content().addMediaType(MEDIA_TYPE, content));
  }

  private Map<String, Object> example(int status) {
    var example = new LinkedHashMap<String, Object>();
    example.put("type", "/problems/" + SLUGS.getOrDefault(status, "malformed-request"));
    example.put("title", message(status, "title"));
    example.put("status", status);
    example.put("detail", message(status, "detail"));
    if (status == 400)
      example.put("errors", List.of(Map.of("pointer", "?limit", "detail", "must be a whole number")));
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    return example;
  }

  private String message(int status, String part) {
    var key = "problem." + SLUGS.getOrDefault(status, "malformed-request") + "." + part;
    var argument = status == 413 ? new Object[]{65_536} : null;
    return Objects.requireNonNullElse(messages.getMessage(key, argument, "", Locale.ENGLISH), "");
  }
}
