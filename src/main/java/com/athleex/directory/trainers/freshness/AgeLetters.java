package com.athleex.directory.trainers.freshness;

import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerErasure;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which letter about its age each profile had last. */
@Component
class AgeLetters implements TrainerErasure {

  private final JdbcClient sql;

  AgeLetters(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Public profiles of that age whose trainers have not had this stage's letter.
   *
   * @param from
   *          confirmed then or later
   * @param before
   *          and before then
   */
  List<UUID> due(Stage stage, Instant from, Instant before, int most) {
    return sql.sql("""
        select t.id from trainer t left join trainer_age_letter l on l.trainer_id = t.id
        where t.confirmed_at >= ? and t.confirmed_at < ? and t.account_id is not null
        and t.state in ('PUBLISHED', 'UNLISTED') and t.suspended_at is null
        and (l.trainer_id is null or l.confirmed_at <> t.confirmed_at or l.stage < ?)
        order by t.confirmed_at, t.id limit ?""").params(at(from), at(before), stage.day(), most)
        .query((row, number) -> UUID.fromString(row.getString(1))).list();
  }

  /**
   * Notes that a letter goes out, for a profile that is locked.
   *
   * @return false if that was done
   */
  boolean note(UUID trainer, Instant confirmedAt, Stage stage) {
    var known = sql.sql("select confirmed_at, stage from trainer_age_letter where trainer_id = ?")
        .param(trainer.toString())
        .query((row, number) -> row.getObject(1, LocalDateTime.class).equals(at(confirmedAt))
            ? row.getInt(2)
            : 0)
        .optional();
    if (known.filter(last -> last >= stage.day()).isPresent())
      return false;
    sql.sql(known.isPresent()
        ? "update trainer_age_letter set confirmed_at = ?, stage = ? where trainer_id = ?"
        : "insert into trainer_age_letter (confirmed_at, stage, trainer_id) values (?, ?, ?)")
        .params(at(confirmedAt), stage.day(), trainer.toString()).update();
    return true;
  }

  @Override
  public void erase(Trainer trainer) {
    sql.sql("delete from trainer_age_letter where trainer_id = ?").param(trainer.id().toString()).update();
  }

  private static LocalDateTime at(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
