package com.athleex.directory.web.openapi;

import com.athleex.directory.web.MergePatch;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes a merge patch as what it changes, of which nothing is required. */
@Component
class MergePatchSchema implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
      Iterator<ModelConverter> chain) {
    var java = Json.mapper().constructType(type.getType());
    if (java == null || !java.hasRawClass(MergePatch.class))
      return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    var changed = java.containedTypeOrUnknown(0);
    var patch = new ObjectSchema();
    patch.addType("object");
    patch.description("RFC 7396: members that are left out stay as they are, null empties one");
    Schema<?> whole = context.resolve(new AnnotatedType(changed));
    if (whole != null && whole.getProperties() != null)
      whole.getProperties().forEach(patch::addProperty);
    return patch;
  }
}
