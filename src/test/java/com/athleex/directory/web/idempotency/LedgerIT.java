package com.athleex.directory.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class LedgerIT {

  @Autowired
  private Ledger ledger;
  @Autowired
  private JdbcClient sql;

  @Autowired
  private TransactionTemplate transactions;

  @Test
  void requestsAreForgottenAfterADay() {
    var old = ledger.entry(keyHash());
    var young = ledger.entry(keyHash());
    age(old, Duration.ofHours(24).plusMinutes(1));
    age(young, Duration.ofHours(23));
    ledger.forgetOld();
    assertThat(remains(old)).isFalse();
    assertThat(remains(young)).isTrue();
  }

  @Test
  void aRepeatFindsTheRowOfTheFirst() {
    var hash = keyHash();
    assertThat(ledger.entry(hash)).isEqualTo(ledger.entry(hash))
        .satisfies(entry -> assertThat(entry.answer()).isNull());
  }

  @Test
  void whoCollidesWithARequestInFlightNeedNotWaitForIt() {
    var hash = keyHash();
    var entry = ledger.entry(hash);
    transactions.executeWithoutResult(inFlight -> {
      assertThat(ledger.locked(entry.id())).isPresent();
      var collision = CompletableFuture.runAsync(() -> sql
          .sql("insert into idempotent_request (id, key_hash, created_at) values (?, ?, now())")
          .params(UUID.randomUUID().toString(), hash).update());
      assertThat(collision).failsWithin(Duration.ofSeconds(20)).withThrowableOfType(ExecutionException.class)
          .withCauseInstanceOf(DuplicateKeyException.class);
    });
  }

  private static String keyHash() {
    return Sha256.of(new byte[0], UUID.randomUUID().toString());
  }

  private void age(Ledger.Entry entry, Duration by) {
    sql.sql("update idempotent_request set created_at = timestampadd(second, ?, created_at) where id = ?")
        .params(-by.toSeconds(), entry.id().toString()).update();
  }

  private boolean remains(Ledger.Entry entry) {
    return sql.sql("select count(*) from idempotent_request where id = ?").param(entry.id().toString())
        .query(Integer.class).single() == 1;
  }
}
