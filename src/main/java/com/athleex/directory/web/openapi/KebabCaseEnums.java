package com.athleex.directory.web.openapi;

import com.athleex.directory.web.requests.KebabCase;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names enum constants in the document as they are named on the wire. */
@Component
class KebabCaseEnums implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
      Iterator<ModelConverter> chain) {
    var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    var java = javaType(type);
    if (schema != null && schema.getEnum() != null && java.isEnumType())
      rename(schema, java.getRawClass());
    return schema;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a schema of unknown type holds strings here
  private static void rename(Schema schema, Class<?> type) {
    schema.setEnum(
        Arrays.stream(type.getEnumConstants()).map(constant -> KebabCase.of((Enum<?>) constant)).toList());
  }

  private static JavaType javaType(AnnotatedType type) {
    return Json.mapper().constructType(type.getType());
  }
}
