package com.athleex.directory.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiKeyRepository extends Repository<ApiKey, UUID> {

  ApiKey save(ApiKey key);

  boolean existsByHash(String hash);

  long count();

  Optional<ApiKey> findByHash(String hash);

  // at once, so that a key of the same name can follow in the same transaction
  @Modifying
  @Query("delete from ApiKey k where k.name = :name")
  void deleteByName(String name);
}
