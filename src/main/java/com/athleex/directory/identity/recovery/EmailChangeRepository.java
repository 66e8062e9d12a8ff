package com.athleex.directory.identity.recovery;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmailChangeRepository extends Repository<EmailChange, UUID> {

  EmailChange save(EmailChange change);

  Optional<EmailChange> findByAccountId(UUID account);

  // two letters answered at once: the second sees what the first did
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from EmailChange c where c.id = :id")
  Optional<EmailChange> lock(UUID id);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from EmailChange c where c.accountId = :account")
  void deleteOf(UUID account);

  @Modifying
  @Query("delete from EmailChange c where c.expiresAt < :now")
  int deleteExpired(Instant now);
}
