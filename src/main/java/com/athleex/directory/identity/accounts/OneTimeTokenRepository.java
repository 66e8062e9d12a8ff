package com.athleex.directory.identity.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeTokenRepository extends Repository<OneTimeToken, String> {

  OneTimeToken save(OneTimeToken token);

  Optional<OneTimeToken> findById(String hash);

  // by the row count: of two that use it at once, one deletes it
  @Modifying
  @Query("delete from OneTimeToken t where t.hash = :hash")
  int deleteByHash(String hash);

  @Modifying
  @Query("delete from OneTimeToken t where t.subjectId in :subjects")
  void deleteOf(Collection<UUID> subjects);

  @Modifying
  @Query("delete from OneTimeToken t where t.subjectId = :subject and t.purpose = :purpose")
  void deleteOf(UUID subject, TokenPurpose purpose);

  @Modifying
  @Query("delete from OneTimeToken t where t.expiresAt < :now")
  int deleteExpired(Instant now);
}
