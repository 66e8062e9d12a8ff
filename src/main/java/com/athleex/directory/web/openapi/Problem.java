package com.athleex.directory.web.openapi;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The shape of every problem, for the document alone. */
@Schema(description = "Why a request was not answered (RFC 9457). Members beyond these belong to a type of problem.")
record Problem(
    @Schema(description = "Stable, and the address of a page about this type of problem", example = "/problems/invalid-request", requiredMode = Schema.RequiredMode.REQUIRED) String type,
    @Schema(description = "In the reader's language", requiredMode = Schema.RequiredMode.REQUIRED) String title,
    @Schema(description = "The status of the answer", example = "400", minimum = "400", maximum = "599", requiredMode = Schema.RequiredMode.REQUIRED) int status,
    @Schema(description = "What happened here, in the reader's language") String detail,
    @Schema(description = "The path that was asked for", example = "/api/v1/trainers") String instance,
    @Schema(description = "Each field or parameter that is wrong") List<Field> errors,
    @Schema(description = "Name it when you ask us about this answer", example = "4bf92f3577b34da6a3ce929d0e0e4736", pattern = "[0-9a-f]{32}", requiredMode = Schema.RequiredMode.REQUIRED) String traceId) {

  @Schema(name = "FieldProblem", description = "What is wrong with one field")
  record Field(
      @Schema(description = "A JSON pointer into the body, ?name for a parameter of the query, {name} for one of the path, or the name of a header", example = "?radiusKm", requiredMode = Schema.RequiredMode.REQUIRED) String pointer,
      @Schema(description = "In the reader's language", example = "must be a number", requiredMode = Schema.RequiredMode.REQUIRED) String detail) {}
}
