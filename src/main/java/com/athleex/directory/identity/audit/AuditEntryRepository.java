package com.athleex.directory.identity.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

  // in a transaction of its own, as its end is: a change that is rolled back was
  // tried all the same
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  AuditEntry save(AuditEntry entry);

  long count();

  List<AuditEntry> findByActorOrderByAtDescIdDesc(String actor);

  List<AuditEntry> findAllByOrderByAtDescIdDesc(Limit limit);

  @Query("select e from AuditEntry e where e.at < :at or e.at = :at and e.id < :id order by e.at desc, e.id desc")
  List<AuditEntry> findBefore(Instant at, UUID id, Limit limit);

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  @Modifying
  @Query("update AuditEntry e set e.status = :status where e.id = :id")
  void end(UUID id, int status);

  @Modifying
  @Query("update AuditEntry e set e.actor = :anonymous where e.actor = :actor")
  void forget(String actor, String anonymous);

  @Modifying
  @Query("update AuditEntry e set e.target = :instead where e.target like concat('%=', :name, '}') or e.target like concat('%=', :name, ',%')")
  void forgetTarget(String name, String instead);
}
