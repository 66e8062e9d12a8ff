package com.athleex.directory.trainers.profile;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Profiles; those that are to be changed are locked until the transaction ends.
 */
public interface TrainerRepository extends Repository<Trainer, UUID> {

  List<Trainer> findByHandleIn(Collection<String> handles);

  Optional<Trainer> findByHandle(String handle);

  Optional<Trainer> findById(UUID id);

  Optional<Trainer> findByAccountId(UUID account);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select t from Trainer t where t.accountId = :account")
  Optional<Trainer> lockByAccount(UUID account);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select t from Trainer t where t.handle = :handle")
  Optional<Trainer> lockByHandle(String handle);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select t from Trainer t where t.id = :id")
  Optional<Trainer> lock(UUID id);

  @Query("select t.id from Trainer t where t.nextChangeOn <= :today order by t.nextChangeOn, t.id")
  List<UUID> idsDueOn(LocalDate today, Limit limit);

  boolean existsByIdIsNotNull();

  boolean existsByHandle(String handle);

  @Query("select t from Trainer t where t.id = (select f.trainerId from FormerHandle f where f.handle = :handle)")
  Optional<Trainer> findByFormerHandle(String handle);

  @Query("select count(t) from Trainer t where t.handleKey = :key and t.id <> :but")
  long countOthersWithKey(String key, UUID but);
}
