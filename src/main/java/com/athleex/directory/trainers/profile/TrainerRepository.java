package com.athleex.directory.trainers.profile;

import jakarta.persistence.LockModeType;
import java.time.Instant;
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

  /** Sends what was changed to the database, which may refuse it. */
  void flush();

  List<Trainer> findByHandleIn(Collection<String> handles);

  Optional<Trainer> findByHandle(String handle);

  Optional<Trainer> findById(UUID id);

  List<Trainer> findByIdIn(Collection<UUID> ids);

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

  @Query("select count(t) > 0 from Trainer t where t.accountId = :account")
  boolean ownedBy(UUID account);

  @Query("select t.handle from Trainer t where t.accountId = :account")
  Optional<String> handleOf(UUID account);

  @Query("select t.accountId from Trainer t where t.id = :id and t.accountId is not null")
  Optional<UUID> ownerOf(UUID id);

  @Query("select t.id from Trainer t where t.nextChangeOn <= :today order by t.nextChangeOn, t.id")
  List<UUID> idsDueOn(LocalDate today, Limit limit);

  /** The profile that somebody owns in which a credential stands. */
  @Query("select t.id from Trainer t join t.credentials c where c.id = :credential and t.accountId is not null")
  Optional<UUID> idByCredential(UUID credential);

  /** Profiles with credentials that wait for a person, the oldest first. */
  @Query("select t as trainer, c.id as id, c.submittedAt as since from Trainer t join t.credentials c"
      + " where c.check = SELF_DECLARED and t.accountId is not null"
      + " and (c.submittedAt > :since or c.submittedAt = :since and c.id > :id) order by c.submittedAt, c.id")
  List<WaitingCredential> credentialsWaiting(Instant since, UUID id, Limit limit);

  /** A credential that waits. */
  interface WaitingCredential {
    Trainer getTrainer();

    UUID getId();

    Instant getSince();
  }

  @Query("select count(c) from Trainer t join t.credentials c where c.check = SELF_DECLARED"
      + " and t.accountId is not null and c.submittedAt is not null")
  long countCredentialsWaiting();

  /** Profiles whose texts keep them from the public, the oldest first. */
  @Query("select t from Trainer t where t.textReview.state = WAITING and t.standing.state in (PUBLISHED, UNLISTED)"
      + " and (t.textReview.heldAt > :since or t.textReview.heldAt = :since and t.id > :id)"
      + " order by t.textReview.heldAt, t.id")
  List<Trainer> textsWaiting(Instant since, UUID id, Limit limit);

  @Query("select count(t) from Trainer t where t.textReview.state = WAITING"
      + " and t.standing.state in (PUBLISHED, UNLISTED)")
  long countTextsWaiting();

  boolean existsByIdIsNotNull();

  boolean existsByHandle(String handle);

  boolean existsByPhoto(String photo);

  @Query("select t from Trainer t where t.id = (select f.trainerId from FormerHandle f where f.handle = :handle)")
  Optional<Trainer> findByFormerHandle(String handle);

  @Query("select count(t) from Trainer t where t.handleKey = :key and t.id <> :but")
  long countOthersWithKey(String key, UUID but);
}
