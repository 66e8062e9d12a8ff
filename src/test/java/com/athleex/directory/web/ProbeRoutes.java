package com.athleex.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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

  enum Kind {
    IN_PERSON, ONLINE
  }

  record Query(@Max(100) @Nullable Double radiusKm, List<Kind> format, @Nullable Integer limit) {}

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
    Query search(@Valid Query query) {
      return query;
    }

    @GetMapping("/pages")
    int page(@RequestParam String cursor, @RequestParam(defaultValue = "20") @Max(100) int limit) {
      return cursors.open("probe", cursor).length + limit;
    }

    @GetMapping("/{id}")
    UUID one(@PathVariable UUID id) {
      return id;
    }

    @PostMapping
    Profile save(@Valid @RequestBody Profile profile) {
      return profile;
    }

    @PostMapping("/roomy")
    long roomy(InputStream body) throws IOException {
      return body.readAllBytes().length;
    }

    @GetMapping("/failing")
    String failing() {
      throw new IllegalStateException("the password is hunter2");
    }
  }
}
