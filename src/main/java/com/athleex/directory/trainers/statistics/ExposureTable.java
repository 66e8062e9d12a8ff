package com.athleex.directory.trainers.statistics;

import com.athleex.directory.trainers.TrainerMerged;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerErasure;
import com.athleex.directory.trainers.statistics.Sight.Counts;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The counters that are kept. */
@Component
class ExposureTable implements TrainerErasure {

  private static final int DELETED_AT_ONCE = 5000;
  private static final String ADD = """
      on duplicate key update appearances = appearances + values(appearances), views = views + values(views),
      contact_clicks = contact_clicks + values(contact_clicks)""";

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  ExposureTable(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /** A trainer's row. */
  record Row(LocalDate day, String specialty, String place, Counts counts) {}

  /**
   * Adds some hundreds; what was counted of a handle that nobody has any more is
   * left out.
   */
  @Transactional
  public void add(Map<Sight, Counts> counted) {
    var ids = ids(counted.keySet().stream().map(Sight::handle).distinct().toList());
    var rows = new ArrayList<Object[]>();
    counted.forEach((sight, counts) -> {
      var trainer = ids.get(sight.handle());
      if (trainer != null)
        rows.add(new Object[]{trainer, Date.valueOf(sight.day()), sight.specialty(), sight.place(),
            counts.appearances(), counts.views(), counts.contactClicks()});
    });
    batches.batchUpdate(
        """
            insert into trainer_exposure (trainer_id, seen_on, specialty, place, appearances, views, contact_clicks)
            values (?, ?, ?, ?, ?, ?, ?)\s"""
            + ADD,
        rows);
  }

  private Map<String, String> ids(List<String> handles) {
    var ids = new HashMap<String, String>();
    if (!handles.isEmpty())
      sql.sql("select handle, id from trainer where handle in (:handles)").param("handles", handles)
          .query(row -> {
            ids.put(row.getString(1), row.getString(2));
          });
    return ids;
  }

  /** Hands over a trainer's rows of some days. */
  void read(UUID trainer, LocalDate from, LocalDate to, Consumer<Row> each) {
    sql.sql("""
        select seen_on, specialty, place, appearances, views, contact_clicks from trainer_exposure
        where trainer_id = ? and seen_on between ? and ?""")
        .params(trainer.toString(), Date.valueOf(from), Date.valueOf(to)).query(row -> {
          each.accept(new Row(row.getDate(1).toLocalDate(), row.getString(2), row.getString(3),
              new Counts(row.getLong(4), row.getLong(5), row.getLong(6))));
        });
  }

  /** @return how many it deleted; fewer than there may be, if it is many */
  int forgetBefore(LocalDate day) {
    return sql.sql("delete from trainer_exposure where seen_on < ? limit " + DELETED_AT_ONCE)
        .param(Date.valueOf(day)).update();
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(TrainerMerged event) {
    sql.sql(
        """
            insert into trainer_exposure (trainer_id, seen_on, specialty, place, appearances, views, contact_clicks)
            select ?, e.seen_on, e.specialty, e.place, e.appearances, e.views, e.contact_clicks
            from (select * from trainer_exposure where trainer_id = ?) e
            on duplicate key update appearances = trainer_exposure.appearances + values(appearances),
            views = trainer_exposure.views + values(views),
            contact_clicks = trainer_exposure.contact_clicks + values(contact_clicks)""")
        .params(event.to().toString(), event.from().toString()).update();
  }

  @Override
  public void erase(Trainer trainer) {
    sql.sql("delete from trainer_exposure where trainer_id = ?").param(trainer.id().toString()).update();
  }
}
