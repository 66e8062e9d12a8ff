package com.athleex.directory.web.openapi;

import com.athleex.directory.web.WebSettings;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class OpenApiDescription implements WebMvcConfigurer {

  private static final String INTRODUCTION = """
      Finds coaches, physiotherapists and doctors near a reader, for what an article is about.

      Errors are `application/problem+json` (RFC 9457) in the reader's language. Lists are paged with opaque cursors.
      Public reads carry an `ETag` and answer `If-None-Match` with 304. A `traceparent` (W3C Trace Context) is continued.
      How often you may call stands in `RateLimit-Policy` and `RateLimit`; beyond that you are answered 429 with `Retry-After`.
      Distances are kilometres, instants are ISO 8601 in UTC, and a parameter that is not documented is refused.
      """;

  @Bean
  OpenAPI directoryDocument(WebSettings settings, ObjectProvider<BuildProperties> build) {
    var version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("1");
    var url = settings.publicUrl() == null ? "/" : settings.publicUrl().toString();
    return new OpenAPI()
        .info(new Info().title("Find a Trainer directory").version(version).description(INTRODUCTION)
            .contact(new Contact().name("Athleex")).license(new License().name("All rights reserved")))
        .servers(List.of(new Server().url(url)));
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/openapi.yaml").setViewName("forward:/v3/api-docs.yaml");
  }
}
