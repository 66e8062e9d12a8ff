package com.athleex.directory.trainers.appeals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

// changed while its trainer's profile is locked
interface AppealRepository extends Repository<Appeal, UUID> {

  Optional<Appeal> findById(UUID id);

  @Query("select a.trainerId from Appeal a where a.id = :id")
  Optional<UUID> trainerOf(UUID id);

  List<Appeal> findByTrainerIdOrderByLodgedAtDescIdDesc(UUID trainer);

  @Query("select a from Appeal a where a.state = OPEN"
      + " and (a.lodgedAt > :since or a.lodgedAt = :since and a.id > :id) order by a.lodgedAt, a.id")
  List<Appeal> waiting(Instant since, UUID id, Limit limit);

  @Query("select count(a) from Appeal a where a.state = OPEN")
  long countWaiting();

  Appeal save(Appeal appeal);

  @Modifying
  @Query("update Appeal a set a.decidedBy = null where a.decidedBy = :account")
  void forgetWhoDecided(UUID account);

  @Modifying
  @Query("delete from Appeal a where a.trainerId = :trainer")
  void removeAllOf(UUID trainer);
}
