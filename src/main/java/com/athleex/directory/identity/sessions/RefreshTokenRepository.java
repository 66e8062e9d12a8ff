package com.athleex.directory.identity.sessions;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RefreshTokenRepository extends Repository<RefreshToken, String> {

  RefreshToken save(RefreshToken token);

  Optional<RefreshToken> findById(String hash);

  @Modifying
  @Query("update RefreshToken t set t.usedAt = :now where t.hash = :hash and t.usedAt is null")
  int use(String hash, Instant now);
}
