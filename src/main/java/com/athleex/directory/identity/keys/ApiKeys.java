package com.athleex.directory.identity.keys;

import com.athleex.directory.identity.Scope;
import com.athleex.directory.identity.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The API keys there are. */
@Service
@Transactional
public class ApiKeys {

  private final ApiKeyRepository keys;
  private final Clock clock;

  ApiKeys(ApiKeyRepository keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * The key that {@code secret} opens. Finding it by the hash tells an attacker
   * nothing: nobody can choose what a guess hashes to.
   */
  public Optional<ApiKey> opened(Secret secret) {
    var now = clock.instant();
    var hash = secret.hash();
    var opened = keys.findByAnyHash(hash).filter(key -> key.opensBy(hash, now));
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    // the day is enough to find keys that nobody uses
    opened.filter(key -> !today.equals(key.lastUsedOn())).ifPresent(key -> keys.use(key.getId(), today));
    return opened;
  }

  @Transactional(readOnly = true)
  public boolean none() {
    return keys.count() == 0;
  }

  /**
   * An administrator's key of that name from now on; the former one of the name
   * is void.
   */
  public void replace(String name, Secret secret) {
    if (keys.existsByHash(secret.hash()))
      return;
    keys.deleteByName(name);
    keys.save(ApiKey.ofAdministrator(name, secret, clock.instant()));
  }

  /** Empty where the name is taken. */
  Optional<Issued> issue(String name, Set<Scope> scopes, Instant expiresAt) {
    if (keys.existsByName(name))
      return Optional.empty();
    var secret = KeySecret.random();
    return Optional
        .of(new Issued(keys.save(ApiKey.ofPartner(name, secret, scopes, clock.instant(), expiresAt)),
            secret));
  }

  /** Another secret for the key; empty where there is no such key. */
  Optional<Issued> rotate(UUID id) {
    return keys.findById(id).map(key -> {
      var secret = KeySecret.random();
      key.rotate(secret, clock.instant());
      return new Issued(key, secret);
    });
  }

  @Transactional(readOnly = true)
  List<ApiKey> all() {
    return keys.findAllByOrderByName();
  }

  /** False where there is no such key. */
  boolean revoke(UUID id) {
    return keys.deleteById(id) == 1;
  }

  /** A key, and its secret, which is told this once. */
  record Issued(ApiKey key, Secret secret) {}
}
