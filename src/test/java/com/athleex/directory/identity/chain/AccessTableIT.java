package com.athleex.directory.identity.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.Digests;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.Scope;
import com.athleex.directory.identity.Secret;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/**
 * Walks the table of {@code access.tsv} over every operation of the OpenAPI
 * document, through the real filter chain, with real tokens and keys. Each call
 * carries a parameter that no operation knows: whoever is let through is
 * answered {@code unknown-parameter}, and nothing is done.
 */
@IntegrationTest
class AccessTableIT {

  private static final String PROBE = "noOperationKnowsThis";
  private static final String CREDENTIAL = "{\"kind\":\"credential\",\"title\":\"CSCS\",\"issuer\":\"NSCA\"}";
  private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  JdbcClient sql;

  private final Map<AccessRule.Who, @Nullable String> tokens = new EnumMap<>(AccessRule.Who.class);
  private final Map<Scope, String> keys = new EnumMap<>(Scope.class);

  @BeforeEach
  void everyKindOfCaller() {
    tokens.put(AccessRule.Who.ANONYMOUS, null);
    tokens.put(AccessRule.Who.ATHLETE, people.athlete().bearer());
    tokens.put(AccessRule.Who.TRAINER, people.trainer().bearer());
    tokens.put(AccessRule.Who.EDITOR, people.staff("EDITOR").bearer());
    tokens.put(AccessRule.Who.ADMINISTRATOR, people.staff("ADMINISTRATOR").bearer());
    for (var scope : Scope.values())
      keys.put(scope, "Bearer " + key(scope));
  }

  @Test
  @Asvs({"v5.0.0-8.2.1", "v5.0.0-8.3.1"})
  void everyCellIsAsDeclared() {
    var wrong = new ArrayList<String>();
    for (var rule : AccessRule.table()) {
      rule.cells().forEach((who, cell) -> expect(rule, who.name(), tokens.get(who), cell, wrong));
      keys.forEach((scope, key) -> expect(rule, "key of " + scope, key,
          rule.allows(scope) ? "yes" : "403", wrong));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @Asvs("v5.0.0-8.1.1")
  void everyOperationIsDeclaredAndNothingElse() {
    var declared = AccessRule.table().stream().map(AccessRule::name).toList();

    assertThat(declared).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(declared)).isEqualTo(operations());
  }

  @Test
  @Asvs("v5.0.0-8.2.2")
  void whatIsSomebodyElsesIsNotThere() {
    var wrong = new ArrayList<String>();
    var owner = people.athlete();
    var coach = people.trainer();
    var owned = owned(owner);
    var coached = owned.size();
    owned.putAll(coached(coach));
    assertThat(owned).hasSizeGreaterThan(coached);
    for (var rule : AccessRule.table())
      if (!rule.other().equals("-")) {
        var path = owned.get(rule.path());
        assertThat(path).as("a thing of somebody's for " + rule).isNotNull();
        var other = tokens.get(rule.path().startsWith("/api/v1/me/trainer")
            ? AccessRule.Who.TRAINER
            : AccessRule.Who.ATHLETE);
        int status = status(rule.method(), Objects.requireNonNull(path), Objects.requireNonNull(other));
        if (status != Integer.parseInt(rule.other()))
          wrong.add(rule + " answers somebody else " + status);
      }
    assertThat(wrong).isEmpty();
    owned.values().forEach(path -> assertThat(listed(path, owner) + listed(path, coach)).as("still there")
        .contains(path.substring(path.lastIndexOf('/') + 1)));
  }

  private Map<String, String> coached(People.Person coach) {
    send(HttpMethod.PUT, "/api/v1/me/trainer", coach, "{\"displayName\":\"Mine\"}");
    var credential = "/api/v1/me/trainer/credentials/" + People.json(send(HttpMethod.POST,
        "/api/v1/me/trainer/credentials", coach,
        CREDENTIAL)).path("id").asString();
    return Map.of("/api/v1/me/trainer/credentials/{id}", credential);
  }

  private MvcTestResult send(HttpMethod method, String path, People.Person by, String json) {
    return http.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, by.bearer())
        .contentType(MediaType.APPLICATION_JSON).content(json).exchange();
  }

  /** By the path of the table, the path of a thing that {@code owner} owns. */
  private Map<String, String> owned(People.Person owner) {
    var owned = new HashMap<String, String>();
    owned.put("/api/v1/me/sessions/{id}", "/api/v1/me/sessions/" + sql
        .sql("select id from account_session where account_id = ?").param(owner.id().toString())
        .query(String.class)
        .single());
    var saved = http.post().uri("/api/v1/me/athlete/saved-searches")
        .header(HttpHeaders.AUTHORIZATION, owner.bearer()).contentType(MediaType.APPLICATION_JSON)
        .content("{\"name\":\"Mine\",\"query\":{\"near\":\"Milano\"}}").exchange();
    owned.put("/api/v1/me/athlete/saved-searches/{id}",
        "/api/v1/me/athlete/saved-searches/" + People.json(saved).path("id").asString());
    owned.put("/api/v1/me/passkeys/{id}", "/api/v1/me/passkeys/" + passkey(owner));
    return owned;
  }

  private String passkey(People.Person owner) {
    var id = UUID.randomUUID().toString();
    sql.sql("""
        insert into passkey (id, account_id, credential_key, credential_id, public_key, attestation_object,
        signature_count, transports, backup_eligible, backed_up, label, created_at)
        values (?, ?, ?, ?, 'AA', 'AA', 0, '', false, false, 'Mine', ?)""").params(id, owner.id().toString(),
        Digests.sha256(id), "AA", LocalDateTime.now(ZoneOffset.UTC)).update();
    return id;
  }

  private String listed(String path, People.Person owner) {
    return People.json(http.get().uri(path.substring(0, path.lastIndexOf('/')))
        .header(HttpHeaders.AUTHORIZATION, owner.bearer()).exchange()).toString();
  }

  private void expect(AccessRule rule, String who, @Nullable String credentials, String cell,
      List<String> wrong) {
    var path = rule.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    var answer = http.method(HttpMethod.valueOf(rule.method())).uri(path + "?" + PROBE + "=1")
        .accept(MediaType.APPLICATION_JSON).contentType(body(rule)).with(request -> {
          if (credentials != null)
            request.addHeader(HttpHeaders.AUTHORIZATION, credentials);
          return request;
        }).exchange();
    int status = answer.getResponse().getStatus();
    var told = status == 400 && People.json(answer).path("type").asString("").endsWith("/unknown-parameter")
        ? "yes"
        : String.valueOf(status);
    // outside of the API there is no such refusal: whatever is not one of ours was
    // let through
    if (!rule.path().startsWith("/api/") && status != 401 && status != 403)
      told = "yes";
    if (!told.equals(cell))
      wrong.add("%s as %s: %s instead of %s".formatted(rule, who, told, cell));
  }

  private static String body(AccessRule rule) {
    return switch (rule.name()) {
      case "POST /api/v1/admin/imports" -> "application/x-ndjson";
      case "PUT /api/v1/articles/{slug}/text" -> MediaType.TEXT_PLAIN_VALUE;
      case "PUT /api/v1/me/trainer/photo" -> "image/jpeg";
      default -> "application/json";
    };
  }

  private int status(String method, String path, String credentials) {
    return http.method(HttpMethod.valueOf(method)).uri(path).header(HttpHeaders.AUTHORIZATION, credentials)
        .header(HttpHeaders.IF_MATCH, "\"0\"").contentType(MediaType.APPLICATION_JSON)
        .content(path.contains("/credentials/") ? CREDENTIAL : "{}")
        .exchange()
        .getResponse().getStatus();
  }

  private TreeSet<String> operations() {
    JsonNode document = People.json(http.get().uri("/v3/api-docs").exchange());
    return document.path("paths").properties().stream()
        .flatMap(path -> METHODS.stream().filter(method -> path.getValue().has(method))
            .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String key(Scope scope) {
    var secret = Secret.random("athx_");
    sql.sql(
        "insert into api_key (id, name, hash, role, scopes, created_at) values (?, ?, ?, 'PARTNER', ?, ?)")
        .params(UUID.randomUUID().toString(), "table-" + UUID.randomUUID(), secret.hash(), scope.name(),
            LocalDateTime.now(ZoneOffset.UTC))
        .update();
    return secret.value();
  }
}
