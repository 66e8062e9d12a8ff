package com.athleex.directory.athletes.searches;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom each search has found. Rows and no entities: a search may know a
 * thousand, and only ever asks for their ids.
 */
@Component
class KnownTrainers {

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  KnownTrainers(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /** A trainer whom a letter told of. */
  record Told(UUID trainer, Instant at) {}

  /**
   * @param letter
   *          that tells of them; null for those who need no telling
   */
  void add(UUID search, Collection<UUID> trainers, @Nullable UUID letter, Instant now) {
    var at = letter == null ? null : LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    batches.batchUpdate(
        "insert into known_trainer (saved_search_id, trainer_id, letter_id, told_at) values (?, ?, ?, ?)",
        trainers.stream().map(trainer -> new @Nullable Object[]{search.toString(), trainer.toString(),
            letter == null ? null : letter.toString(), at}).toList());
  }

  Set<UUID> of(UUID search) {
    return new HashSet<>(sql.sql("select trainer_id from known_trainer where saved_search_id = ?")
        .param(search.toString()).query((row, number) -> UUID.fromString(row.getString(1))).list());
  }

  List<Told> told(UUID search) {
    return sql
        .sql("select trainer_id, told_at from known_trainer where saved_search_id = ? and told_at is not null"
            + " order by told_at, trainer_id")
        .param(search.toString())
        .query((row, number) -> new Told(UUID.fromString(row.getString(1)),
            row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
        .list();
  }

  /** Whom a letter tells of, by the search that found them. */
  Map<UUID, List<UUID>> in(UUID letter) {
    var found = new LinkedHashMap<UUID, List<UUID>>();
    sql.sql("select saved_search_id, trainer_id from known_trainer where letter_id = ?"
        + " order by saved_search_id, trainer_id").param(letter.toString()).query(row -> {
          found.computeIfAbsent(UUID.fromString(row.getString(1)), search -> new ArrayList<>())
              .add(UUID.fromString(row.getString(2)));
        });
    return found;
  }
}
