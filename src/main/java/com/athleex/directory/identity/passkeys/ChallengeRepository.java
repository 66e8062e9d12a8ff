package com.athleex.directory.identity.passkeys;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChallengeRepository extends Repository<Challenge, String> {

  Challenge save(Challenge challenge);

  Optional<Challenge> findById(String hash);

  // by the row count: of two that answer it at once, one deletes it
  @Modifying
  @Query("delete from Challenge c where c.hash = :hash")
  int deleteByHash(String hash);

  @Modifying
  @Query("delete from Challenge c where c.accountId = :account")
  void deleteOf(UUID account);

  @Modifying
  @Query("delete from Challenge c where c.expiresAt < :now")
  int deleteExpired(Instant now);
}
