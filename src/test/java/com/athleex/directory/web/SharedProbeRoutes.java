package com.athleex.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Routes with limits, of one effect, and for what a person owns. */
@TestConfiguration(proxyBeanMethods = false)
class SharedProbeRoutes {

  static final int LIMIT = 3;

  /** An effect of such a name is had once its gate is open. */
  static final Map<String, CountDownLatch> GATES = new ConcurrentHashMap<>();
  /** Effects that are waiting at a gate, or have. */
  static final Set<String> INSIDE = ConcurrentHashMap.newKeySet();

  /** How many are inside the costly route. */
  static final AtomicInteger WAITING = new AtomicInteger();

  @Bean
  Costly costlyProbe() {
    return new Costly("/api/v1/probe/costly");
  }

  @Bean
  RateLimit probesOfANetwork() {
    return limit("/api/v1/probe/limited/network", "probe-network", RateLimit.By.NETWORK);
  }

  @Bean
  RateLimit probesOfACaller() {
    return limit("/api/v1/probe/limited/caller", "probe-caller", RateLimit.By.CALLER);
  }

  private static RateLimit limit(String path, String policy, RateLimit.By by) {
    return new RateLimit(path, Set.of(HttpMethod.GET, HttpMethod.POST),
        new Quota(policy, LIMIT, Duration.ofHours(3)), by);
  }

  record Effect(@NotBlank String name) {}

  record Made(UUID secret) {}

  record Price(@Positive double amount) {}

  record Owned(@NotBlank String name, @Nullable String motto, List<@Valid Price> prices) {}

  @RestController
  @RequestMapping("/api/v1/probe")
  static class Probe {

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final MergePatches patches;

    Probe(JdbcClient sql, TransactionTemplate transactions, MergePatches patches) {
      this.sql = sql;
      this.transactions = transactions;
      this.patches = patches;
    }

    @GetMapping("/costly")
    @Operation(operationId = "readCostly", summary = "Read what costs much")
    int costly() throws InterruptedException {
      WAITING.incrementAndGet();
      var gate = GATES.get("costly");
      if (gate != null && !gate.await(60, TimeUnit.SECONDS))
        throw new IllegalStateException("nobody opened the gate");
      return WAITING.decrementAndGet();
    }

    @GetMapping("/limited/{by}")
    @Operation(operationId = "readLimited", summary = "Read what is limited")
    String limited(@Parameter(example = "network") @PathVariable String by) {
      return by;
    }

    @PostMapping("/limited/{by}")
    @Operation(operationId = "sendLimited", summary = "Send what is limited")
    String send(@Parameter(example = "network") @PathVariable String by) {
      return by;
    }

    @Idempotent
    @PostMapping("/effects")
    @Operation(operationId = "haveEffect", summary = "Have an effect")
    ResponseEntity<Made> effect(@Valid @RequestBody Effect effect) throws InterruptedException {
      // as a service does: a transaction that joins the one around it
      transactions.executeWithoutResult(status -> sql.sql("insert into probe_effect (name) values (?)")
          .param(effect.name()).update());
      INSIDE.add(effect.name());
      var gate = GATES.get(effect.name());
      if (gate != null && !gate.await(60, TimeUnit.SECONDS))
        throw new IllegalStateException("nobody opened the gate");
      if (effect.name().startsWith("refused"))
        throw new ProblemException(WebProblem.CONFLICT);
      return ResponseEntity.created(URI.create("/api/v1/probe/effects/1")).eTag("\"1\"")
          .body(new Made(UUID.randomUUID()));
    }

    @GetMapping("/owned")
    @Operation(operationId = "readOwned", summary = "Read what a person owns")
    ResponseEntity<Owned> owned() {
      return EntityVersion.of(7).with(new Owned("Ada", "Onward", List.of(new Price(55))));
    }

    @PatchMapping(path = "/owned", consumes = {MergePatch.MEDIA_TYPE, "application/json"})
    @Operation(operationId = "changeOwned", summary = "Change what a person owns")
    ResponseEntity<Owned> change(
        @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String version,
        @RequestBody @Parameter(description = "What changes") MergePatch<Owned> patch) {
      IfMatch.required(version).check(EntityVersion.of(7));
      return EntityVersion.of(8)
          .with(patches.apply(patch, new Owned("Ada", "Onward", List.of(new Price(55)))));
    }
  }
}
