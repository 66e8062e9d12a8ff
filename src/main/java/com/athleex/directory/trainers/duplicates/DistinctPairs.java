package com.athleex.directory.trainers.duplicates;

import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerErasure;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs of which an administrator knows that they are two people. */
@Component
class DistinctPairs implements TrainerErasure {

  private final JdbcClient sql;

  DistinctPairs(JdbcClient sql) {
    this.sql = sql;
  }

  /** For profiles that are locked. */
  void add(Pair pair) {
    if (!among(Set.of(pair.one())).contains(pair))
      sql.sql("insert into trainer_distinct_pair (one_id, other_id) values (?, ?)")
          .params(pair.one().toString(), pair.other().toString()).update();
  }

  Set<Pair> among(Collection<UUID> ones) {
    return new HashSet<>(sql.sql("select one_id, other_id from trainer_distinct_pair where one_id in (:ones)")
        .param("ones", ones.stream().map(UUID::toString).toList())
        .query(
            (row, number) -> new Pair(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))))
        .list());
  }

  @Override
  public void erase(Trainer trainer) {
    sql.sql("delete from trainer_distinct_pair where one_id = ?").param(trainer.id().toString()).update();
    sql.sql("delete from trainer_distinct_pair where other_id = ?").param(trainer.id().toString()).update();
  }
}
