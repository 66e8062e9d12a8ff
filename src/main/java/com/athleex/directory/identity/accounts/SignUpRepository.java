package com.athleex.directory.identity.accounts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignUpRepository extends Repository<SignUp, UUID> {

  SignUp save(SignUp asked);

  Optional<SignUp> findById(UUID id);

  boolean existsById(UUID id);

  @Query("select s.id from SignUp s where s.emailKey = :emailKey")
  List<UUID> idsOf(String emailKey);

  // always in the same order, so that two never wait for each other
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from SignUp s where s.emailKey = :emailKey order by s.id")
  List<SignUp> lockAll(String emailKey);

  @Modifying
  @Query("delete from SignUp s where s.emailKey = :emailKey")
  void deleteOf(String emailKey);

  List<SignUp> findByExpiresAtBefore(Instant now);
}
