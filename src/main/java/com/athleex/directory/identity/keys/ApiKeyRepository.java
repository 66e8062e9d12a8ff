package com.athleex.directory.identity.keys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiKeyRepository extends Repository<ApiKey, UUID> {

  ApiKey save(ApiKey key);

  boolean existsByHash(String hash);

  boolean existsByName(String name);

  long count();

  Optional<ApiKey> findById(UUID id);

  List<ApiKey> findAllByOrderByName();

  @Query("select k from ApiKey k where k.hash = :hash or k.formerHash = :hash")
  Optional<ApiKey> findByAnyHash(String hash);

  @Modifying
  @Query("update ApiKey k set k.lastUsedOn = :day where k.id = :id")
  void use(UUID id, LocalDate day);

  // at once, so that a key of the same name can follow in the same transaction
  @Modifying
  @Query("delete from ApiKey k where k.name = :name")
  void deleteByName(String name);

  @Modifying
  @Query("delete from ApiKey k where k.id = :id")
  int deleteById(UUID id);
}
