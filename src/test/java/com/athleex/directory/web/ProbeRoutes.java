package com.athleex.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Routes that exist only to show how every route behaves. */
@TestConfiguration(proxyBeanMethods = false)
class ProbeRoutes {

  @Bean
  RouteRules probeRules() {
    return routes -> routes.requestMatchers("/api/v1/probe/**").permitAll();
  }

  @Bean
  BodyLimit roomyBodyLimit() {
    return new BodyLimit("/api/v1/probe/roomy", 256 * 1024);
  }

  @Bean
  AnonymousPost anythingFromAnybody() {
    return new AnonymousPost("/api/v1/probe/anything");
  }

  enum Kind {
    IN_PERSON, ONLINE
  }

  record Query(@Parameter(description = "How far", example = "25") @Max(100) @Nullable Double radiusKm,
      @Parameter(description = "Any of these") List<Kind> format,
      @Parameter(description = "How many", example = "20") @Nullable Integer limit) {}

  record Price(@Positive double amount) {}

  record Profile(@NotBlank String name, @Nullable Kind kind, List<@Valid Price> prices) {}

  @RestController
  @RequestMapping("/api/v1/probe")
  static class Probe {

    private final Cursors cursors;

    Probe(Cursors cursors) {
      this.cursors = cursors;
    }

    @GetMapping
    @Operation(operationId = "searchProbes", summary = "Search")
    Query search(@ParameterObject @Valid Query query) {
      return query;
    }

    @GetMapping("/pages")
    @Operation(operationId = "pageProbes", summary = "Page")
    int page(@Parameter(description = "From the page before", example = "c3Rh") @RequestParam String cursor,
        @Parameter(description = "How many", example = "20") @RequestParam(defaultValue = "20") @Max(100) int limit) {
      return cursors.open("probe", cursor).length + limit;
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readProbe", summary = "Read one")
    UUID one(
        @Parameter(description = "Which", example = "0b7a1a52-0a55-4d8e-9d0c-53f5a1f4a0c1") @PathVariable UUID id) {
      return id;
    }

    @PostMapping
    @Operation(operationId = "saveProbe", summary = "Save")
    Profile save(@Valid @RequestBody Profile profile) {
      return profile;
    }

    @PostMapping("/anything")
    @Operation(operationId = "sendAnything", summary = "Send anything")
    JsonNode anything(@RequestBody JsonNode anything) {
      return anything;
    }

    @PostMapping("/roomy")
    @Operation(operationId = "sendMuch", summary = "Send much")
    long roomy(InputStream body) throws IOException {
      return body.readAllBytes().length;
    }

    @GetMapping("/failing")
    @Operation(operationId = "fail", summary = "Fail")
    String failing() {
      throw new IllegalStateException("the password is hunter2");
    }
  }
}
