package com.athleex.directory.athletes.shortlist;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ShortlistRepository extends Repository<ShortlistEntry, UUID> {

  @Query("select e from ShortlistEntry e where e.accountId = :account order by e.addedAt desc, e.id")
  List<ShortlistEntry> findAllOf(UUID account);

  boolean existsByAccountIdAndTrainerId(UUID account, UUID trainer);

  long countByAccountId(UUID account);

  void save(ShortlistEntry entry);

  @Modifying
  @Query("delete from ShortlistEntry e where e.accountId = :account and e.trainerId = :trainer")
  void remove(UUID account, UUID trainer);

  @Modifying
  @Query("delete from ShortlistEntry e where e.accountId = :account and e.handle = :handle")
  void remove(UUID account, String handle);

  @Modifying
  @Query("delete from ShortlistEntry e where e.accountId = :account")
  void erase(UUID account);

  @Modifying
  @Query("delete from ShortlistEntry e where e.trainerId = :trainer")
  void forget(UUID trainer);
}
