package com.athleex.directory.web.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which requests there were. A row without an answer whose lock nobody holds is
 * of a request that had no effect: it was refused, or its process died.
 */
@Component
class Ledger {

  private static final Duration KEPT = Duration.ofHours(24);

  private final JdbcClient sql;
  private final Clock clock;
  private final TransactionTemplate alone;

  Ledger(JdbcClient sql, Clock clock, PlatformTransactionManager transactions) {
    this.sql = sql;
    this.clock = clock;
    this.alone = new TransactionTemplate(transactions);
    alone.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
  }

  record Entry(UUID id, @Nullable String requestHash, @Nullable String answer) {}

  /** The request's row, made and committed if there was none. */
  Entry entry(String keyHash) {
    return found(keyHash).or(() -> made(keyHash)).or(() -> found(keyHash)).orElseThrow();
  }

  private Optional<Entry> found(String keyHash) {
    return sql.sql("select id, request_hash, answer from idempotent_request where key_hash = ?")
        .param(keyHash)
        .query(Entry.class).optional();
  }

  // empty if another request was faster
  private Optional<Entry> made(String keyHash) {
    var id = UUID.randomUUID();
    try {
      alone.executeWithoutResult(status -> sql
          .sql("insert into idempotent_request (id, key_hash, created_at) values (?, ?, ?)")
          .params(id.toString(), keyHash, now()).update());
      return Optional.of(new Entry(id, null, null));
    } catch (DuplicateKeyException other) {
      return Optional.empty();
    }
  }

  /**
   * The row, held until the transaction ends; empty if another one holds it. Only
   * by its primary key: see the migration.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Entry> locked(UUID id) {
    return sql
        .sql("select id, request_hash, answer from idempotent_request where id = ? for update skip locked")
        .param(id.toString()).query(Entry.class).optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void answered(UUID id, String requestHash, String answer) {
    sql.sql("update idempotent_request set request_hash = ?, answer = ? where id = ?")
        .params(requestHash, answer, id.toString()).update();
  }

  @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT15M")
  @Transactional
  public void forgetOld() {
    sql.sql("delete from idempotent_request where created_at < ?").param(now().minus(KEPT)).update();
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
