package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.accounts.Account;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

// refresh tokens go with their session: on delete cascade
interface SessionRepository extends Repository<Session, UUID> {

  Session save(Session session);

  Optional<Session> findById(UUID id);

  @Query("select a from Session s, Account a where s.id = :id and s.expiresAt > :now and a.id = s.accountId")
  Optional<Account> findHolder(UUID id, Instant now);

  @Query("""
      select s.id as session, s.lastUsedAt as lastUsedAt, a as account from Session s, Account a
      where s.pageKey = :key and s.expiresAt > :now and s.lastUsedAt > :idleSince and a.id = s.accountId""")
  Optional<PageReader> findReader(String key, Instant now, Instant idleSince);

  @Query("select s from Session s where s.accountId = :account order by s.openedAt desc, s.id")
  List<Session> findAllOf(UUID account);

  @Query("select count(s) > 0 from Session s where s.accountId = :account and s.network = :network")
  boolean knows(UUID account, String network);

  @Modifying
  @Query("update Session s set s.lastUsedAt = :now where s.id = :id")
  void use(UUID id, Instant now);

  @Modifying
  @Query("delete from Session s where s.id = :id and s.accountId = :account")
  int delete(UUID id, UUID account);

  @Modifying
  @Query("delete from Session s where s.id = :id")
  int delete(UUID id);

  @Modifying
  @Query("delete from Session s where s.pageKey = :key")
  int deletePage(String key);

  @Modifying
  @Query("delete from Session s where s.accountId = :account")
  int deleteAll(UUID account);

  @Modifying
  @Query("delete from Session s where s.accountId = :account and s.id <> :kept")
  int deleteOthers(UUID account, UUID kept);

  @Modifying
  @Query("delete from Session s where s.expiresAt < :now or s.lastUsedAt < :idleSince")
  int deleteOver(Instant now, Instant idleSince);
}
