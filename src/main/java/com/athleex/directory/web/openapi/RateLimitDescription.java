package com.athleex.directory.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** The headers by which every operation tells its limits. */
@Component
class RateLimitDescription implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI document) {
    document.getComponents()
        .addHeaders("RateLimit-Policy", header(new StringSchema(), "string", "\"writes\";q=300;w=60",
            "The limits that apply, the tightest first: `q` requests in `w` seconds"
                + " (draft-ietf-httpapi-ratelimit-headers)."))
        .addHeaders("RateLimit", header(new StringSchema(), "string", "\"writes\";r=299;t=1",
            "What is left of each: `r` requests at once; in `t` seconds all of it."))
        .addHeaders("Retry-After", header(new IntegerSchema(), "integer", 1, "In seconds."));
    document.getPaths().values()
        .forEach(item -> item.readOperations().forEach(operation -> operation.getResponses()
            .forEach((status, response) -> {
              if (status.startsWith("2") || "429".equals(status))
                limits(response);
              if ("429".equals(status) || "503".equals(status))
                add(response, "Retry-After");
            })));
  }

  private static void limits(ApiResponse response) {
    add(response, "RateLimit-Policy");
    add(response, "RateLimit");
  }

  private static void add(ApiResponse response, String name) {
    if (response.get$ref() == null)
      response.addHeaderObject(name, new Header().$ref("#/components/headers/" + name));
  }

  private static Header header(Schema<?> schema, String type, Object example, String description) {
    schema.addType(type);
    return new Header().schema(schema).example(example).description(description);
  }
}
