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

  // over a derived table: MySQL does not read the table that it deletes from
  @Modifying
  @Query(value = """
      delete from shortlist_entry where trainer_id = :gone and account_id in
      (select k.account_id from (select account_id from shortlist_entry where trainer_id = :other) k)""", nativeQuery = true)
  void forgetBesides(UUID gone, UUID other);

  @Modifying
  @Query("update ShortlistEntry e set e.trainerId = :to, e.handle = :handle where e.trainerId = :from")
  void move(UUID from, UUID to, String handle);
}
