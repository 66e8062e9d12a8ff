package com.athleex.directory.trainers.reports;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, UUID> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Report r where r.id = :id")
  Optional<Report> lock(UUID id);

  @Query("select r from Report r where r.state = OPEN"
      + " and (r.reportedAt > :since or r.reportedAt = :since and r.id > :id) order by r.reportedAt, r.id")
  List<Report> waiting(Instant since, UUID id, Limit limit);

  @Query("select count(r) from Report r where r.state = OPEN")
  long countWaiting();

  @Query("select count(r) from Report r where r.trainerId = :trainer and r.state = OPEN")
  long countWaitingAbout(UUID trainer);

  Report save(Report report);

  @Modifying
  @Query("update Report r set r.email = null where r.email = :email")
  void forgetReporter(String email);

  @Modifying
  @Query("update Report r set r.decidedBy = null where r.decidedBy = :account")
  void forgetWhoDecided(UUID account);

  @Modifying
  @Query("delete from Report r where r.trainerId = :trainer")
  void removeAllOf(UUID trainer);
}
