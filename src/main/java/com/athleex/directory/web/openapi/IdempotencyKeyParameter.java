package com.athleex.directory.web.openapi;

import com.athleex.directory.web.Idempotent;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** The header that {@link Idempotent} operations take. */
@Component
class IdempotencyKeyParameter implements GlobalOperationCustomizer {

  static final String NAME = "Idempotency-Key";

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (handler.hasMethodAnnotation(Idempotent.class)) {
      var schema = new StringSchema();
      schema.addType("string");
      schema.minLength(1).maxLength(255);
      operation.addParametersItem(new HeaderParameter().name(NAME).schema(schema)
          .example("8e03978e-40d5-43e8-bc93-6894a57f9324")
          .description("Unguessable, and new for each new request. A repeat within 24 hours gets the first"
              + " answer again, with `Idempotency-Replayed: true`, and has no effect of its own."));
    }
    return operation;
  }
}
