package com.athleex.directory.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The API keys there are. */
@Service
@Transactional
class ApiKeys {

  private final ApiKeyRepository keys;
  private final Clock clock = Clock.systemUTC();

  ApiKeys(ApiKeyRepository keys) {
    this.keys = keys;
  }

  /**
   * The key that {@code secret} opens. Finding it by the hash tells an attacker
   * nothing: nobody can choose what a guess hashes to.
   */
  @Transactional(readOnly = true)
  public Optional<ApiKey> opened(KeySecret secret) {
    return keys.findByHash(secret.hash()).filter(key -> key.opensWith(secret, clock.instant()));
  }

  @Transactional(readOnly = true)
  public boolean none() {
    return keys.count() == 0;
  }

  /**
   * An administrator's key of that name from now on; the former one of the name
   * is void.
   */
  public void replace(String name, KeySecret secret) {
    if (keys.existsByHash(secret.hash()))
      return;
    keys.deleteByName(name);
    keys.save(new ApiKey(name, secret, Role.ADMINISTRATOR, clock.instant()));
  }
}
