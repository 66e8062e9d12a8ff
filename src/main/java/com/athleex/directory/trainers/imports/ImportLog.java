package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of imports over HTTP. */
@Repository
class ImportLog {

  private final JdbcClient database;
  private final Clock clock = Clock.systemUTC();

  ImportLog(JdbcClient database) {
    this.database = database;
  }

  void queue(UUID id, long sizeBytes) {
    database
        .sql(
            """
                insert into trainer_import (id, state, size_bytes, next_byte, last_line, lines_read, imported, updated,
                  unchanged, rejected, reasons, queued_at)
                values (:id, 'QUEUED', :size, 0, 0, 0, 0, 0, 0, 0, 0, :now)""")
        .param("id", id.toString())
        .param("size", sizeBytes).param("now", now()).update();
  }

  void start(UUID id) {
    database.sql("""
        update trainer_import set state = 'RUNNING', started_at = coalesce(started_at, :now)
        where id = :id""").param("id", id.toString()).param("now", now()).update();
  }

  void record(UUID id, Checkpoint reached) {
    var tally = reached.tally();
    database.sql("""
        update trainer_import set next_byte = :nextByte, last_line = :lastLine, lines_read = :linesRead,
          imported = :imported, updated = :updated, unchanged = :unchanged, rejected = :rejected
        where id = :id""").param("id", id.toString()).param("nextByte", reached.nextByte())
        .param("lastLine", reached.lastLine()).param("linesRead", tally.linesRead())
        .param("imported", tally.imported()).param("updated", tally.updated())
        .param("unchanged", tally.unchanged()).param("rejected", tally.rejected()).update();
  }

  void complete(UUID id) {
    finish(id, ImportState.COMPLETED, null);
  }

  void fail(UUID id, String failure) {
    finish(id, ImportState.FAILED, failure);
  }

  private void finish(UUID id, ImportState state, @Nullable String failure) {
    database
        .sql(
            "update trainer_import set state = :state, failure = :failure, finished_at = :now where id = :id")
        .param("id", id.toString()).param("state", state.name()).param("failure", failure).param("now", now())
        .update();
  }

  Optional<ImportRecord> find(UUID id) {
    return database.sql("select * from trainer_import where id = :id").param("id", id.toString())
        .query(ImportLog::read).optional();
  }

  /** The one to work on: a running one was left so by a process that ended. */
  Optional<ImportRecord> firstUnfinished() {
    return database
        .sql("select * from trainer_import where state in ('QUEUED', 'RUNNING') order by id limit 1")
        .query(ImportLog::read).optional();
  }

  /** The latest first, those before {@code before} only. */
  List<ImportRecord> latest(@Nullable UUID before, int limit) {
    return database
        .sql("select * from trainer_import where id < :before order by id desc limit " + Math.max(0, limit))
        .param("before", before == null ? "g" : before.toString()).query(ImportLog::read).list();
  }

  long count() {
    return database.sql("select count(*) from trainer_import").query(Long.class).single();
  }

  // both databases keep UTC without saying so
  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static ImportRecord read(ResultSet row, int number) throws SQLException {
    var tally = new Tally(row.getLong("lines_read"), row.getLong("imported"), row.getLong("updated"),
        row.getLong("unchanged"), row.getLong("rejected"));
    return new ImportRecord(UUID.fromString(row.getString("id")), ImportState.valueOf(row.getString("state")),
        row.getLong("size_bytes"), new Checkpoint(row.getLong("next_byte"), row.getLong("last_line"), tally),
        row.getString("failure"), row.getObject("queued_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        instant(row, "started_at"), instant(row, "finished_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, LocalDateTime.class);
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
  }
}
